import { defineWords } from '../language/words.js';

export const planPageWords = defineWords({
  from: { en: 'From {from} to {to}: {what}', ko: '{from}에서 {to}(으)로, {what}' },
  change: { en: 'Change', ko: '조건 바꾸기' },
  loading: { en: 'The rules that apply are being looked up.', ko: '해당하는 규정을 찾고 있습니다.' },
  incomplete: { en: 'Something is missing', ko: '빠진 것이 있습니다' },
});
