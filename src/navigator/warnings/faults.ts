import { isWithin } from '../../day.js';
import type { RuleNode } from '../../graph/generated/nodes.js';
import { overriding } from '../../graph/vocabulary/acting.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { actingOn, isCircular } from '../law/acting.js';
import { titleOf } from '../law/title.js';
import type { PlanWarning } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { dayFor } from '../scope/plan-context.js';

/** Records that cannot be correct. */
export function faults(facts: FactGraph, request: PlanRequest, rules: readonly RuleNode[]): readonly PlanWarning[] {
  return rules.flatMap((rule) => [...endBeforeBegin(rule), ...circles(facts, request, rule)]);
}

function endBeforeBegin(rule: RuleNode): readonly PlanWarning[] {
  const { validFrom, validTo } = rule;
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return [];
  const message = messages.warnings.periodInvalid({ rule: titleOf(rule), first: validFrom, last: validTo });
  return [{ code: 'FAULTY_PERIOD', message, about: [rule] }];
}

function circles(facts: FactGraph, request: PlanRequest, rule: RuleNode): readonly PlanWarning[] {
  const day = dayFor(request, rule);
  const acting = overriding.flatMap((type) => actingOn(facts, rule.id, type));
  return acting
    .filter(({ by, from, to }) => isWithin(from, to, day) && isCircular(facts, by.id, rule.id, day))
    .map(({ by }) => ({
      code: 'ACTS_IN_A_CIRCLE',
      message: messages.warnings.circle({ rule: titleOf(rule), by: titleOf(by) }),
      about: [rule, by],
    }));
}
