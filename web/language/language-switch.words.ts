import { defineWords } from './words.js';

export const languageSwitchWords = defineWords({ label: { en: 'Language', ko: '언어' } });
