import { messages } from '../../messages/messages.js';
import type { Miss } from '../scope/places.js';
import type { PlanContext } from '../scope/plan-context.js';
import type { KnownTraits } from '../traits/known-traits.js';
import { conditionsOf } from '../traits/trigger.js';
import type { Triggering } from '../traits/trigger-groups.js';
import { ratesOf, saidBy } from './said-by.js';

/** Why the triggers of a rule are not met: the first group that fails, and the source of the value. */
export function traitMiss(planContext: PlanContext, { groups }: Triggering, known: KnownTraits): Miss | undefined {
  const failing = groups.find((group) => group.truth === false);
  const [first] = failing?.triggers ?? [];
  if (failing === undefined || first === undefined) return undefined;
  const conditions = conditionsOf(failing.triggers);
  const said = saidBy(planContext.facts, known.get(first.trait.id));
  const notMet = messages.applicability.notMet({ conditions, ...said });
  return { reason: 'TRAIT', text: [notMet, ...ratesOf(planContext, failing.triggers, known)] };
}
