import type { Area, RuleNode } from '../../graph/generated/nodes.js';
import type { Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { RuledOutReason } from '../plan.js';
import type { Day } from '../plan-request.js';
import { nameList, nodeName } from './names.js';
import { dayFor, type PlanContext, placeOf } from './plan-context.js';
import { type StatedScope, statedScope } from './stated-scope.js';
import type { Territories } from './territories.js';

/** Why a rule that nearly applies does not. */
export interface Miss {
  readonly reason: RuledOutReason;
  readonly text: Text;
}

/** The territories through which the rule binds at its place; none if it is a rule of other places. */
export function bindingTerritories(planContext: PlanContext, rule: RuleNode): readonly string[] {
  return [...bindingReach(planContext, rule).keys()];
}

/** The same, with how the law of each applies there. */
export function bindingReach(planContext: PlanContext, rule: RuleNode): Territories {
  const { facts, request } = planContext;
  const here = planContext.territories(placeOf(request, rule), dayFor(request, rule), rule.area);
  const stated = statedScope(facts, rule.id, 'territory').include;
  return new Map(
    stated.flatMap((id) => {
      const reached = here.get(id);
      return reached === undefined ? [] : [[id, reached] as const];
    }),
  );
}

/** Whether the rule is about offerings from here: goods by their customs origin, income by the seat of the firm. */
export function originMiss(planContext: PlanContext, rule: RuleNode): Miss | undefined {
  const { facts, request } = planContext;
  const scope = statedScope(facts, rule.id, 'origin');
  const taxesIncome = isOnIncome(planContext, rule);
  const origin = taxesIncome ? request.seat : request.origin;
  if (isWithinScope(planContext, scope, origin, { day: dayFor(request, rule), area: rule.area })) return undefined;
  const places = placesOf(planContext, scope, origin);
  const text = taxesIncome ? messages.applicability.otherSeat(places) : messages.applicability.otherOrigin(places);
  return { reason: 'OTHER_ORIGIN', text };
}

export function destinationMiss(planContext: PlanContext, rule: RuleNode): Miss | undefined {
  const { facts, request } = planContext;
  const scope = statedScope(facts, rule.id, 'destination');
  if (isWithinScope(planContext, scope, request.target, { day: dayFor(request, rule), area: rule.area }))
    return undefined;
  const text = messages.applicability.otherDestination(placesOf(planContext, scope, request.target));
  return { reason: 'OTHER_DESTINATION', text };
}

/** Tax withheld, and everything that a tax treaty grants. */
export function isOnIncome({ facts }: PlanContext, rule: RuleNode): boolean {
  if (rule.__typename === 'CustomsRule' && rule.kind === 'WITHHOLDING') return true;
  return facts.out(rule.id, 'UNDER').some((edge) => facts.get(edge.to, 'Agreement')?.kind === 'TAX');
}

/** Whether a country, or a territory whose law of the area applies there, is among the places of a scope on a day. */
export function isWithinScope(
  planContext: PlanContext,
  scope: StatedScope,
  country: string,
  { day, area }: { readonly day: Day; readonly area: Area },
): boolean {
  if (scope.include.length === 0 && scope.except.length === 0) return true;
  const here = planContext.territories(country, day, area);
  const included = scope.include.length === 0 || scope.include.some((id) => here.has(id));
  return included && !scope.except.some((id) => here.has(id));
}

/** The places that a rule includes and excludes, and the actual one if the rule does not name it. */
const placesOf = ({ facts }: PlanContext, { include, except }: StatedScope, actual: string) => ({
  only: nameList(facts, include),
  except: nameList(facts, except),
  actual: except.includes(actual) ? undefined : nodeName(facts, actual),
});
