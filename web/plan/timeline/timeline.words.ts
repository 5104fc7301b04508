import { defineWords } from '../../language/words.js';

export const timelineWords = defineWords({ title: { en: 'Timeline', ko: 'Timeline' } });
