import type { Value } from '../../graph/port.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Check } from './check.js';

/** The minimum of every number. */
export const leastNumber = 0;

export const numberIsNotNegative: Check = {
  id: 'number-is-not-negative',
  sentence: messages.checks.numberIsNotNegative(),
  find: ({ nodes, edges }) => [
    ...nodes.flatMap(({ values, place, fields }) =>
      Object.entries(values).flatMap(([name, value]) =>
        negative(name, value).map((message) => ({ place: fields.get(name) ?? place, message })),
      ),
    ),
    ...edges.flatMap(({ properties, place }) => inside('', properties).map((message) => ({ place, message }))),
  ],
};

function negative(name: string, value: Value): Message[] {
  if (typeof value === 'number')
    return value < leastNumber
      ? [messages.checks.negativeNumber({ field: name, number: value, least: leastNumber })]
      : [];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? inside(`${name}.`, value) : [];
}

function inside(path: string, values: object): Message[] {
  return Object.entries(values).flatMap(([name, value]: [string, Value]) => negative(path + name, value));
}
