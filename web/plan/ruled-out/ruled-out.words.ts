import { defineWords } from '../../language/words.js';

export const ruledOutWords = defineWords({ title: { en: 'RuledOut', ko: 'RuledOut' } });
