import { defineWords } from '../../language/words.js';

export const questionsWords = defineWords({ title: { en: 'Questions', ko: 'Questions' } });
