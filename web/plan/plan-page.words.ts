import { defineWords } from '../language/words.js';

export const planPageWords = defineWords({
  loading: { en: 'Making the plan …', ko: '계획을 만들고 있습니다 …' },
  slow: {
    en: 'Still working: rules, steps and duties are being put together.',
    ko: '규정, 단계, 관세를 맞추고 있습니다. 조금만 기다려 주십시오.',
  },
  follows: { en: 'The plan is following your change …', ko: '바꾼 조건으로 다시 계산하고 있습니다 …' },
});
