import { defineWords } from '../../language/words.js';

export const effectWords = defineWords({
  OPEN: { en: 'open', ko: '가능' },
  CONDITIONAL: { en: 'on conditions', ko: '조건부' },
  BLOCKED: { en: 'blocked', ko: '수출 불가' },
  UNKNOWN: { en: 'cannot be said', ko: '판정 불가' },
  verdict: { en: 'verdict: {verdict}', ko: '판정: {verdict}' },
  days: { en: '{n, plural, one {# day} other {# days}}', ko: '{n, number}일' },
  duty: { en: 'duty {points} points', ko: '관세 {points}%p' },
  between: { en: '{low} to {high}', ko: '{low}에서 {high}' },
  adds: { en: 'adds {steps}', ko: '{steps} 추가' },
  removes: { en: 'removes {steps}', ko: '{steps} 제외' },
  andMore: { en: '{named} and {n, number} more', ko: '{named} 외 {n, number}개' },
  same: { en: 'Nothing changes', ko: '바뀌는 것 없음' },
  loading: { en: 'Working out what changes …', ko: '바뀌는 것을 계산하고 있습니다 …' },
});
