import type { Properties } from '../../graph/vocabulary/hydrate.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { periods } from '../facts/period.js';
import type { Check } from './check.js';

export const periodIsInOrder: Check = {
  id: 'period-is-in-order',
  sentence: messages.checks.periodIsInOrder(),
  find: ({ nodes, edges }) => [
    ...nodes.flatMap(({ values, place, fields }) =>
      reversed(values).map(({ last, message }) => ({ place: fields.get(last) ?? place, message })),
    ),
    ...edges.flatMap(({ properties, place }) => reversed(properties).map(({ message }) => ({ place, message }))),
  ],
};

function reversed(values: Properties): { last: string; message: Message }[] {
  return periods.flatMap(({ first, last }) => {
    const start = values[first];
    const end = values[last];
    if (typeof start !== 'string' || typeof end !== 'string' || start <= end) return [];
    return [{ last, message: messages.checks.endsBeforeStart({ last, end, first, start }) }];
  });
}
