import { message } from '../definition.js';
import { choice, name, text } from '../kinds.js';

/** How a value of an input was read, where that differs from what was written. */
export const readings = {
  country: message('readings.country', { given: text, name, code: text, named: choice('WHOLE', 'PART') }),
} as const;
