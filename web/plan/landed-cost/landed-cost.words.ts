import { defineWords } from '../../language/words.js';

export const landedCostWords = defineWords({ title: { en: 'LandedCost', ko: 'LandedCost' } });
