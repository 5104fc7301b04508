import { defineWords } from '../language/words.js';

export const compareWords = defineWords({ title: { en: 'Compare markets', ko: '시장 비교' } });
