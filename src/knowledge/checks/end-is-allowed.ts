import type { Relation } from '../../graph/vocabulary/types.js';
import { messages } from '../../messages/messages.js';
import type { EdgeFact, Facts, NodeFact } from '../facts/facts.js';
import type { Check, Finding } from './check.js';

export const endIsAllowed: Check = {
  id: 'end-is-allowed',
  sentence: messages.checks.endIsAllowed(),
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
    return {
      place,
      message: messages.checks.noSuchRelation({ from: from.id, type: from.type.name, relation: type.type }),
    };
  const { field, targets } = relation;
  return { place, message: messages.checks.otherTarget({ to: to.id, type: to.type.name, field, targets }) };
}
