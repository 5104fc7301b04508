import { defineWords } from '../../language/words.js';

export const journeyWords = defineWords({ title: { en: 'Journey', ko: 'Journey' } });
