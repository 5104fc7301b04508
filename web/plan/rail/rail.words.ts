import { defineWords } from '../../language/words.js';

export const railWords = defineWords({
  label: { en: 'Sections of this plan', ko: '이 계획의 차례' },
  questions: { en: 'Questions', ko: '질문' },
  journey: { en: 'Journey', ko: '여정' },
  timeline: { en: 'Timeline', ko: '일정' },
  duty: { en: 'Duty', ko: '관세' },
  charges: { en: 'Taxes and fees', ko: '세금과 수수료' },
  'landed-cost': { en: 'Landed cost', ko: '도착 원가' },
  dates: { en: 'Changes by date', ko: '날짜별 변경' },
  warnings: { en: 'Warnings', ko: '유의 사항' },
  advised: { en: 'Advised checks', ko: '확인 권고' },
  'ruled-out': { en: 'Does not apply', ko: '해당 없음' },
  coverage: { en: 'Coverage', ko: '기록 범위' },
  receipt: { en: 'Basis, take away', ko: '근거와 내려받기' },
  steps: { en: '{n, plural, one {# step} other {# steps}}', ko: '{n, number}단계' },
});
