import type { RuleNode } from '../../graph/generated/nodes.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';
import { standing } from '../law/standing.js';
import { titleOf } from '../law/standing-text.js';
import type { PlanWarning } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { dayFor } from '../scope/plan-context.js';
import type { Concerned } from './concerned.js';

/** An end that hangs on an event: of a rule that binds, of its act, or of what keeps a rule from binding. */
export function openEnds(
  facts: FactGraph,
  request: PlanRequest,
  { binding, waiting }: Concerned,
): readonly PlanWarning[] {
  const acting = waiting.flatMap((rule) => standing(facts, rule, dayFor(request, rule)).by ?? []);
  const ids = new Set([...binding, ...acting].flatMap((rule) => actsUp(facts, rule.id)));
  return [...ids].sort(compareText).flatMap((id) => {
    const rule = facts.get(id, 'Regulation', 'CustomsRule');
    return rule?.endsWhen ? [openEnd(rule, rule.endsWhen.en)] : [];
  });
}

function openEnd(rule: RuleNode, event: string): PlanWarning {
  const message = `No day is set on which "${titleOf(rule)}" ends; it hangs on this: ${event}`;
  return { code: 'RULE_ENDS_ON_EVENT', message: message.endsWith('.') ? message : `${message}.`, about: [rule] };
}
