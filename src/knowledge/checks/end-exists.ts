import { nearest } from '../../errors/nearest-words.js';
import { didYouMean } from '../../errors.js';
import { statingField } from '../changes/refs.js';
import type { EdgeFact, Facts } from '../facts/facts.js';
import type { Check, Finding } from './check.js';

export const endExists: Check = {
  id: 'end-exists',
  sentence: 'What a relationship refers to exists.',
  find: (facts) =>
    facts.edges.flatMap((edge) =>
      [edge.from, edge.to].flatMap((end) => (facts.has(end) ? [] : [nowhere(end, edge, facts)])),
    ),
};

function nowhere(end: string, { type, place }: EdgeFact, facts: Facts): Finding {
  const near = nearest(
    end,
    facts.nodes.map((node) => node.id),
  );
  return { place, message: `"${statingField(type.type)}": there is no node with the id "${end}".${didYouMean(near)}` };
}
