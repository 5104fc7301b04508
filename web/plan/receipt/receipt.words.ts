import { defineWords } from '../../language/words.js';

export const receiptWords = defineWords({ title: { en: 'Receipt', ko: 'Receipt' } });
