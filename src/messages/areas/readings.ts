import { message } from '../definition.js';
import { choice, day, money, name, number, text } from '../kinds.js';

/** How a value of an input was read, where that differs from what was written. */
export const readings = {
  country: message('readings.country', { given: text, name, code: text, named: choice('WHOLE', 'PART') }),
  day: message('readings.day', { given: text, day }),
  money: message('readings.money', { given: text, value: money }),
  quantity: message('readings.quantity', { given: text, quantity: number, unit: text }),
  number: message('readings.number', { given: text, value: number }),
} as const;
