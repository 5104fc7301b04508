import { messages } from '../../messages/messages.js';
import type { Check } from '../checks/check.js';

/** Lists that are complete for their own sake: a country or an HS code may stand there before anything speaks of it. */
const lists = ['Country', 'ProductClass', 'ExchangeRate'];

export const nothingIsLoose: Check = {
  id: 'nothing-is-loose',
  sentence: messages.completeness.nothingIsLoose(),
  find: (facts) => {
    const joined = new Set(facts.edges.flatMap(({ from, to, type }) => (type.type === 'CITES' ? [to] : [from, to])));
    return facts.nodes
      .filter(({ id, type }) => !lists.includes(type.name) && !joined.has(id))
      .map(({ id, place }) => ({ place, message: messages.completeness.loose({ id }) }));
  },
};
