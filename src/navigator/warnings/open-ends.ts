import type { RuleNode } from '../../graph/generated/nodes.js';
import type { Localized } from '../../messages/localized.js';
import { messages } from '../../messages/messages.js';
import { recorded } from '../../messages/recorded.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';
import { standing } from '../law/standing.js';
import { titleOf } from '../law/title.js';
import type { PlanWarning } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { dayFor } from '../scope/plan-context.js';
import type { Concerned } from './concerned.js';

/** An end that depends on an event: of a rule that binds, of its act, or of what keeps a rule from binding. */
export function openEnds(
  facts: FactGraph,
  request: PlanRequest,
  { binding, waiting }: Concerned,
): readonly PlanWarning[] {
  const acting = waiting.flatMap((rule) => standing(facts, rule, dayFor(request, rule)).by ?? []);
  const ids = new Set([...binding, ...acting].flatMap((rule) => actsUp(facts, rule.id)));
  return [...ids].sort(compareText).flatMap((id) => {
    const rule = facts.get(id, 'Regulation', 'CustomsRule');
    return rule?.endsWhen ? [openEnd(rule, rule.endsWhen)] : [];
  });
}

function openEnd(rule: RuleNode, event: Localized): PlanWarning {
  const message = messages.warnings.openEnd({ rule: titleOf(rule), event: recorded(event) });
  return { code: 'RULE_ENDS_ON_EVENT', message, about: [rule] };
}
