import { defineWords } from '../../language/words.js';

export const dutyWords = defineWords({ title: { en: 'Duty', ko: 'Duty' } });
