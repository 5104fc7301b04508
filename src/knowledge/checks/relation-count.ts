import type { Relation } from '../../graph/vocabulary/types.js';
import { messages } from '../../messages/messages.js';
import type { Facts, NodeFact } from '../facts/facts.js';
import type { Check, Finding } from './check.js';

export const relationCount: Check = {
  id: 'relation-count',
  sentence: messages.checks.relationCount(),
  find: (facts) =>
    facts.nodes.flatMap((node) =>
      node.type.relations
        .filter(({ direction }) => direction === 'OUT')
        .flatMap((relation) => check(node, relation, facts)),
    ),
};

function check({ id, type, place, fields }: NodeFact, relation: Relation, facts: Facts): Finding[] {
  const count = facts.out(id, relation.type).length;
  const { field, min, max, target } = relation;
  if (count < min) return [{ place, message: messages.checks.tooFew({ id, field, type: type.name, min, target }) }];
  if (max === undefined || count <= max) return [];
  const message = messages.checks.tooMany({ id, field, type: type.name, count, max });
  return [{ place: fields.get(field) ?? place, message }];
}
