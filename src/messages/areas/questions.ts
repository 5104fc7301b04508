import { message } from '../definition.js';
import { list, name, optional, part } from '../kinds.js';

/** What a plan asks about the product. */
export const questions = {
  tariffLine: message('questions.tariffLine', { within: optional(name), lines: list(part) }),
  yes: message('questions.yes'),
  no: message('questions.no'),
} as const;
