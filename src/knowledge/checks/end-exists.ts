import { nearest } from '../../errors/nearest-words.js';
import { didYouMean } from '../../messages/did-you-mean.js';
import { messages } from '../../messages/messages.js';
import { statingField } from '../changes/refs.js';
import type { EdgeFact, Facts } from '../facts/facts.js';
import type { Check, Finding } from './check.js';

export const endExists: Check = {
  id: 'end-exists',
  sentence: messages.checks.endExists(),
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
  return {
    place,
    message: [messages.checks.noSuchNode({ field: statingField(type.type), id: end }), ...didYouMean(near)],
  };
}
