import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';
import type { PlanRequest } from '../plan-request.js';

/**
 * Whether a preference of an agreement is used for goods that leave from elsewhere than their origin, although no
 * condition of it asks how they travel: nobody has said that they keep it.
 */
export function lacksTransport(facts: FactGraph, request: PlanRequest, rule: CustomsRuleNode): boolean {
  return isElsewhere(request) && isGranted(facts, rule) && !asksForTransport(facts, rule.id);
}

/** Whether goods leave from elsewhere than their origin. */
export const isElsewhere = ({ dispatch, origin }: PlanRequest): boolean => dispatch !== origin;

const isGranted = (facts: FactGraph, { id, kind }: CustomsRuleNode): boolean =>
  kind === 'PREFERENCE' && facts.out(id, 'UNDER').length > 0;

function asksForTransport(facts: FactGraph, ruleId: string): boolean {
  return actsUp(facts, ruleId)
    .flatMap((id) => facts.out(id, 'TRIGGERED_BY'))
    .some(({ to }) => facts.get(to, 'Trait')?.readFrom === 'DISPATCH');
}
