import { message } from '../definition.js';
import { list, name, part, percent, quoted, term } from '../kinds.js';

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
  dutyDepends: message('landedCost.dutyDepends', { rules: list(quoted(name)) }),
  chargeDepends: message('landedCost.chargeDepends', { rules: list(quoted(name)) }),
  othersPartly: message('landedCost.othersPartly', { coverage: part }),
  othersUnknown: message('landedCost.othersUnknown'),
} as const;
