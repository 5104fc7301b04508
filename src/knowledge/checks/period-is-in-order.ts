import type { Properties } from '../../graph/vocabulary/hydrate.js';
import { periods } from '../facts/period.js';
import type { Check } from './check.js';

export const periodIsInOrder: Check = {
  id: 'period-is-in-order',
  sentence: 'Nothing ends before it starts.',
  find: ({ nodes, edges }) => [
    ...nodes.flatMap(({ values, place, fields }) =>
      reversed(values).map(({ last, message }) => ({ place: fields.get(last) ?? place, message })),
    ),
    ...edges.flatMap(({ properties, place }) => reversed(properties).map(({ message }) => ({ place, message }))),
  ],
};

function reversed(values: Properties): { last: string; message: string }[] {
  return periods.flatMap(({ first, last }) => {
    const start = values[first];
    const end = values[last];
    if (typeof start !== 'string' || typeof end !== 'string' || start <= end) return [];
    return [{ last, message: `"${last}" ${end} is before "${first}" ${start}: it ends on that day or later` }];
  });
}
