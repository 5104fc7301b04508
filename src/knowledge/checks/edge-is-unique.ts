import { edgeKey } from '../../graph/vocabulary/edge-key.js';
import { messages } from '../../messages/messages.js';
import { statingField } from '../changes/refs.js';
import type { EdgeFact } from '../facts/facts.js';
import { placeName } from '../facts/fault.js';
import type { Check, Finding } from './check.js';

export const edgeIsUnique: Check = {
  id: 'edge-is-unique',
  sentence: messages.checks.edgeIsUnique(),
  find: ({ edges }) => {
    const known = new Map<string, EdgeFact>();
    return edges.flatMap((edge) => {
      const identity = [edge.from, edge.type.type, edge.to, edgeKey(edge.type, edge.properties)].join(' ');
      const first = known.get(identity);
      if (first === undefined) known.set(identity, edge);
      return first === undefined ? [] : [repeated(edge, first)];
    });
  },
};

function repeated({ from, to, type, place }: EdgeFact, first: EdgeFact): Finding {
  const field = statingField(type.type);
  const { key } = type;
  return { place, message: messages.checks.repeatedRelation({ from, field, to, place: placeName(first.place), key }) };
}
