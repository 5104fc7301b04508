import { defineWords } from '../../language/words.js';

export const coverageWords = defineWords({ title: { en: 'Coverage', ko: 'Coverage' } });
