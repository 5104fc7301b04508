import { defineWords } from '../../language/words.js';

export const toldWords = defineWords({
  OPEN: { en: 'open', ko: '가능' },
  CONDITIONAL: { en: 'on conditions', ko: '조건부' },
  BLOCKED: { en: 'blocked', ko: '금지' },
  UNKNOWN: { en: 'cannot be said', ko: '판정할 수 없음' },
  verdict: { en: 'Verdict', ko: '판정' },
  days: { en: 'First shipment', ko: '첫 선적' },
  cost: { en: 'Cost after support', ko: '지원 후 비용' },
  duty: { en: 'Lowest duty', ko: '가장 낮은 관세' },
  steps: { en: 'Steps to do', ko: '할 단계' },
  stepCount: { en: '{n, plural, one {# step} other {# steps}}', ko: '{n, number}개' },
  questions: { en: 'Open questions', ko: '남은 질문' },
  questionCount: { en: '{n, number}', ko: '{n, number}개' },
  notOnRecord: { en: 'not on record', ko: '기록 없음' },
  change: { en: '{name}: {before} → {after}', ko: '{name}: {before} → {after}' },
  told: { en: 'The plan has changed. {changes}.', ko: '계획이 바뀌었습니다. {changes}.' },
  same: {
    en: 'The plan is the same: verdict, days, cost, duty and steps.',
    ko: '계획은 그대로입니다. 판정, 기간, 비용, 관세, 단계가 바뀌지 않았습니다.',
  },
});
