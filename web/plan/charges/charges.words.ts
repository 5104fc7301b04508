import { defineWords } from '../../language/words.js';

export const chargesWords = defineWords({
  title: { en: 'Taxes and fees', ko: '세금과 수수료' },
  none: {
    en: 'No tax or fee is on record. This does not mean that nothing is charged.',
    ko: '기록된 세금이나 수수료가 없습니다. 아무것도 내지 않는다는 뜻은 아닙니다.',
  },
  caption: { en: 'Rates of: {kind}', ko: '{kind}의 세율' },
  base: { en: 'Charged on: {base}', ko: '과세표준: {base}' },
  rule: { en: 'Rule', ko: '규정' },
  rate: { en: 'Rate', ko: '세율' },
  proof: { en: 'Proof', ko: '증명' },
  standard: { en: 'Domestic rate', ko: '국내 세율' },
  best: { en: 'Lowest', ko: '가장 낮음' },
  noteSign: { en: 'Note', ko: '참고' },
});
