import type { RuleNode } from '../../graph/generated/nodes.js';
import type { Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { RuledOutReason } from '../plan.js';
import type { Day } from '../plan-request.js';
import { nameList, nodeName } from './names.js';
import { dayFor, type PlanContext, placeOf } from './plan-context.js';
import { type StatedScope, statedScope } from './stated-scope.js';

/** Why a rule that nearly applies does not. */
export interface Miss {
  readonly reason: RuledOutReason;
  readonly text: Text;
}

/** The territories through which the rule binds at its place; none if it is a rule of other places. */
export function bindingTerritories(planContext: PlanContext, rule: RuleNode): readonly string[] {
  const here = planContext.territories(placeOf(planContext.request, rule), dayFor(planContext.request, rule));
  return statedScope(planContext.facts, rule.id, 'territory').include.filter((id) => here.has(id));
}

/** Whether the rule is about offerings from here: goods by their customs origin, income by the seat of the firm. */
export function originMiss(planContext: PlanContext, rule: RuleNode): Miss | undefined {
  const { facts, request } = planContext;
  const scope = statedScope(facts, rule.id, 'origin');
  const taxesIncome = isOnIncome(planContext, rule);
  const origin = taxesIncome ? request.seat : request.origin;
  if (isWithinScope(planContext, scope, origin, dayFor(request, rule))) return undefined;
  const places = placesOf(planContext, scope, origin);
  const text = taxesIncome ? messages.applicability.otherSeat(places) : messages.applicability.otherOrigin(places);
  return { reason: 'OTHER_ORIGIN', text };
}

export function destinationMiss(planContext: PlanContext, rule: RuleNode): Miss | undefined {
  const { facts, request } = planContext;
  const scope = statedScope(facts, rule.id, 'destination');
  if (isWithinScope(planContext, scope, request.target, dayFor(request, rule))) return undefined;
  const text = messages.applicability.otherDestination(placesOf(planContext, scope, request.target));
  return { reason: 'OTHER_DESTINATION', text };
}

/** Tax withheld, and everything that a tax treaty grants. */
export function isOnIncome({ facts }: PlanContext, rule: RuleNode): boolean {
  if (rule.__typename === 'CustomsRule' && rule.kind === 'WITHHOLDING') return true;
  return facts.out(rule.id, 'UNDER').some((edge) => facts.get(edge.to, 'Agreement')?.kind === 'TAX');
}

/** Whether a country, or a bloc of it, is among the places of a scope on a day. */
export function isWithinScope(planContext: PlanContext, scope: StatedScope, country: string, day: Day): boolean {
  if (scope.include.length === 0 && scope.except.length === 0) return true;
  const here = planContext.territories(country, day);
  const included = scope.include.length === 0 || scope.include.some((id) => here.has(id));
  return included && !scope.except.some((id) => here.has(id));
}

/** The places that a rule includes and excludes, and the actual one if the rule does not name it. */
const placesOf = ({ facts }: PlanContext, { include, except }: StatedScope, actual: string) => ({
  only: nameList(facts, include),
  except: nameList(facts, except),
  actual: except.includes(actual) ? undefined : nodeName(facts, actual),
});
