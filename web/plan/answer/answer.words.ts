import { defineWords } from '../../language/words.js';

export const answerWords = defineWords({ title: { en: 'Answer', ko: 'Answer' } });
