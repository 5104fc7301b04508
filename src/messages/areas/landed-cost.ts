import { message } from '../definition.js';
import { name, part, percent, term } from '../kinds.js';

/** The lines of a landed cost: their labels, and how each was calculated or why it is not known. */
export const landedCost = {
  customsValue: message('landedCost.customsValue'),
  duty: message('landedCost.duty'),
  importTax: message('landedCost.importTax'),
  others: message('landedCost.others'),
  named: message('landedCost.named', { rule: name }),

  valueAsGiven: message('landedCost.valueAsGiven'),
  share: message('landedCost.share', { rate: percent, base: term('ChargeBase') }),
  published: message('landedCost.published', { formula: part }),
  dutyUnknown: message('landedCost.dutyUnknown'),
  dutyOpen: message('landedCost.dutyOpen', { formula: part }),
  inlandCostMissing: message('landedCost.inlandCostMissing'),
  baseUnknown: message('landedCost.baseUnknown', { rate: percent }),
  othersUnknown: message('landedCost.othersUnknown'),
} as const;
