import { messages } from '../../messages/messages.js';
import type { Check } from '../checks/check.js';
import type { Facts, NodeFact } from '../facts/facts.js';

export const journeyIsWhole: Check = {
  id: 'journey-is-whole',
  sentence: messages.completeness.journeyIsWhole(),
  find: (facts) => {
    const last = lastStages(facts);
    return facts.nodes
      .filter(
        ({ id, type }) =>
          type.name === 'SupportProgram' && facts.out(id, 'LEADS_TO').length > 0 && !arrives(facts, id, last),
      )
      .map(({ id, place }) => ({ place, message: messages.completeness.endsEarly({ id, last: [...last] }) }));
  },
};

function lastStages(facts: Facts): ReadonlySet<string> {
  const stages = facts.nodes.filter(({ type }: NodeFact) => type.name === 'Stage');
  return new Set(stages.filter(({ id }) => facts.out(id, 'NEXT').length === 0).map(({ id }) => id));
}

function arrives(facts: Facts, start: string, last: ReadonlySet<string>): boolean {
  const reached = new Set([start]);
  for (const id of reached) for (const edge of facts.out(id, 'LEADS_TO')) reached.add(edge.to);
  return [...reached].some((id) => facts.out(id, 'AT_STAGE').some((edge) => last.has(edge.to)));
}
