import type { Relation } from '../../graph/vocabulary/types.js';
import type { EdgeFact, Facts, NodeFact } from '../facts/facts.js';
import type { Check, Finding } from './check.js';

export const endIsAllowed: Check = {
  id: 'end-is-allowed',
  sentence: 'A relationship leads from a type that has it to a type that it is about.',
  find: (facts) => facts.edges.flatMap((edge) => check(edge, facts)),
};

function check(edge: EdgeFact, facts: Facts): Finding[] {
  const from = facts.node(edge.from);
  const to = facts.node(edge.to);
  if (from === undefined || to === undefined) return [];
  const relation = from.type.relations.find((each) => each.type === edge.type.type && each.direction === 'OUT');
  return relation?.targets.includes(to.type.name) ? [] : [misfit(edge, from, to, relation)];
}

function misfit({ type, place }: EdgeFact, from: NodeFact, to: NodeFact, relation: Relation | undefined): Finding {
  if (relation === undefined)
    return { place, message: `"${from.id}" is a ${from.type.name}, and no ${type.type} leads from one` };
  const right = `"${relation.field}" of a ${from.type.name} takes ${relation.targets.join(' or ')}`;
  return { place, message: `"${to.id}" is a ${to.type.name}, but ${right}` };
}
