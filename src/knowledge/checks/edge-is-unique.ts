import { edgeKey } from '../../graph/vocabulary/edge-key.js';
import { relationWords } from '../changes/words.js';
import type { EdgeFact } from '../facts/facts.js';
import { placeText } from '../facts/fault.js';
import type { Check, Finding } from './check.js';

export const edgeIsUnique: Check = {
  id: 'edge-is-unique',
  sentence: 'A relationship between two nodes is stated once, from one of its ends.',
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
  const apart = type.key.length > 0 ? `, or tell the two apart by ${type.key.join(', ')}` : '';
  const message = `"${from}" ${relationWords(type.type)} "${to}" is stated already at ${placeText(first.place)}: state it once${apart}`;
  return { place, message };
}
