import { defineWords } from '../language/words.js';

export const plansWords = defineWords({ title: { en: 'My plans', ko: '내 계획' } });
