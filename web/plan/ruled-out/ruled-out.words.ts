import { defineWords } from '../../language/words.js';

export const ruledOutWords = defineWords({
  title: { en: 'Checked, does not apply', ko: '확인했으나 해당 없음' },
  lead: {
    en: 'These rules look as if they applied to this export. They do not, for the reason given.',
    ko: '비슷해 보이지만 이 수출에는 적용되지 않는 규정과 그 이유입니다.',
  },
  none: { en: 'Every rule that was checked applies.', ko: '확인한 규정이 모두 적용됩니다.' },
  more: { en: '{n, plural, one {# more rule} other {# more rules}}', ko: '규정 {n, number}개 더 보기' },
});
