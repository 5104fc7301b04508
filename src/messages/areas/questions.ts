import { message } from '../definition.js';
import { count, list, name, optional, part, text } from '../kinds.js';

/** What a plan asks about the product. */
export const questions = {
  tariffLine: message('questions.tariffLine', { within: optional(name), lines: list(part) }),
  /** The question about an amount that was given in another currency or unit. */
  inOtherUnit: message('questions.inOtherUnit', { question: name, reason: part, unit: text }),
  anyAmount: message('questions.anyAmount'),
  effectsNotOfSteps: message('questions.effectsNotOfSteps'),
  effectsTooMany: message('questions.effectsTooMany', { answers: count }),
  effectsUnbounded: message('questions.effectsUnbounded', { sets: count }),
  effectsOfLine: message('questions.effectsOfLine'),

  yes: message('questions.yes'),
  no: message('questions.no'),
} as const;
