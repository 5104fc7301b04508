import { defineWords } from '../language/words.js';

export const navigatorWords = defineWords({
  title: { en: 'What do you export, and where to?', ko: '무엇을 어디로 수출합니까?' },
});
