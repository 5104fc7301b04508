import { defineWords } from '../../language/words.js';

export const warningsWords = defineWords({ title: { en: 'Warnings', ko: 'Warnings' } });
