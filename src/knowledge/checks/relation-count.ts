import type { Relation } from '../../graph/vocabulary/types.js';
import type { Facts, NodeFact } from '../facts/facts.js';
import type { Check, Finding } from './check.js';

export const relationCount: Check = {
  id: 'relation-count',
  sentence: 'A relation has as many ends as its type asks for, and no more than it takes.',
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
  if (count < min) return [{ place, message: `"${id}" has no "${field}": a ${type.name} needs ${min} ${target}` }];
  if (max === undefined || count <= max) return [];
  return [
    { place: fields.get(field) ?? place, message: `"${id}" has ${count} of "${field}": a ${type.name} takes ${max}` },
  ];
}
