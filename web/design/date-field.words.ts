import { defineWords } from '../language/words.js';

export const dateFieldWords = defineWords({ open: { en: 'Open the calendar', ko: '달력 열기' } });
