import { defineWords } from '../../language/words.js';

export const journeyWords = defineWords({
  title: { en: 'Journey', ko: '여정' },
  lead: {
    en: 'Open a step to see its reason, its sources and who is in charge.',
    ko: '단계를 열면 이유와 출처, 담당 기관이 나옵니다.',
  },
  steps: {
    en: '{n, plural, =0 {no steps} one {# step} other {# steps}}',
    ko: '{n, plural, =0 {단계 없음} other {단계 #개}}',
  },
  advised: {
    en: 'Show {n, plural, one {# advised step} other {# advised steps}}',
    ko: '권장 단계 {n, number}개 보기',
  },
  others: {
    en: 'Show {n, plural, one {# step} other {# steps}} of other answers and alternatives',
    ko: '다른 답변과 대안의 단계 {n, number}개 보기',
  },
  leadsTo: { en: 'Leads to: {programs}', ko: '다음 지원: {programs}' },
  support: {
    en: 'Support for this stage: {n, plural, one {# programme} other {# programmes}}',
    ko: '이 단계의 지원사업 {n, number}개',
  },
});
