import { placeText } from '../facts/fault.js';
import type { Check } from './check.js';

export const idIsUnique: Check = {
  id: 'id-is-unique',
  sentence: 'No two nodes share an id.',
  find: (facts) =>
    facts.nodes.flatMap((node) => {
      const first = facts.node(node.id);
      if (first === undefined || first === node) return [];
      const message = `The id "${node.id}" is taken by the ${first.type.name} at ${placeText(first.place)}: give it another, or merge the two`;
      return [{ place: node.place, message }];
    }),
};
