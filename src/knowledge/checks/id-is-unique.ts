import { messages } from '../../messages/messages.js';
import { placeName } from '../facts/fault.js';
import type { Check } from './check.js';

export const idIsUnique: Check = {
  id: 'id-is-unique',
  sentence: messages.checks.idIsUnique(),
  find: (facts) =>
    facts.nodes.flatMap((node) => {
      const first = facts.node(node.id);
      if (first === undefined || first === node) return [];
      const { id, place } = node;
      const message = messages.checks.takenId({ id, type: first.type.name, place: placeName(first.place) });
      return [{ place, message }];
    }),
};
