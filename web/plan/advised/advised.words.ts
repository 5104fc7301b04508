import { defineWords } from '../../language/words.js';

export const advisedWords = defineWords({
  title: { en: 'Advised checks', ko: '확인 권고' },
  lead: {
    en: 'A tariff or a list names authorities for these goods. A code is a reason to ask. It requires nothing by itself, and goods without a code can need a permit too.',
    ko: '관세율표나 목록에서 이 물품에 표시한 기관입니다. 코드는 확인할 이유일 뿐 요건이 아니며, 코드가 없는 물품에도 허가가 필요할 수 있습니다.',
  },
  more: { en: '{n, plural, one {# more check} other {# more checks}}', ko: '확인 권고 {n, number}개 더 보기' },
});
