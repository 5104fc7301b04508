import { defineWords } from '../../language/words.js';

export const proofsWords = defineWords({
  papers: { en: 'Papers that the rule names:', ko: '규정이 정한 서류:' },
  noProof: { en: 'not needed', ko: '필요 없음' },
});
