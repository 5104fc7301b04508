import { messages } from '../../messages/messages.js';
import type { Check } from '../checks/check.js';

/** Complete lists: a country or an HS code can be in the knowledge before any fact refers to it. */
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
