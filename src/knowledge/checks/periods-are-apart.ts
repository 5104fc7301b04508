import { groupBy } from '../../graph/group-by.js';
import { edgeKey } from '../../graph/vocabulary/edge-key.js';
import { messages } from '../../messages/messages.js';
import { statingField } from '../changes/refs.js';
import type { EdgeFact } from '../facts/facts.js';
import { placeName } from '../facts/fault.js';
import { overlap } from '../facts/period.js';
import type { Check, Finding } from './check.js';

export const periodsAreApart: Check = {
  id: 'periods-are-apart',
  sentence: messages.checks.periodsAreApart(),
  find: ({ edges }) => {
    const dated = edges.filter(({ type }) => type.key.includes('from'));
    const between = groupBy(dated, ({ from, type, to, properties }) => {
      // Relationships that differ in another part of the key can have the same days.
      const besides = edgeKey({ ...type, key: type.key.filter((name) => name !== 'from') }, properties);
      return `${from} ${type.type} ${to} ${besides}`;
    });
    return [...between.values()].flatMap(collisions);
  },
};

function collisions(edges: readonly EdgeFact[]): Finding[] {
  return edges.flatMap((edge, index) => {
    const days = { first: 'from', last: edge.type.lastDay ?? 'to' };
    const isOther = (each: EdgeFact): boolean =>
      edgeKey(each.type, each.properties) !== edgeKey(edge.type, edge.properties);
    const other = edges
      .slice(0, index)
      .find((each) => isOther(each) && overlap(each.properties, edge.properties, days));
    if (other === undefined) return [];
    const { from, type, to, place } = edge;
    const field = statingField(type.type);
    const message = messages.checks.overlappingPeriods({ from, field, to, place: placeName(other.place) });
    return [{ place, message }];
  });
}
