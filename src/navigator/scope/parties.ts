import { isWithin } from '../../day.js';
import type { AgreementNode, Area, RuleNode } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import type { Day } from '../plan-request.js';
import { nodeName } from './names.js';
import { isOnIncome, type Miss } from './places.js';
import { dayFor, type PlanContext } from './plan-context.js';

/**
 * An agreement binds between its parties: the destination and the origin (the seat, for a tax treaty) must both be, be
 * members of, or be in the customs territory of, parties on the day. An agreement without known parties never misses.
 */
export function partyMiss(planContext: PlanContext, rule: RuleNode): Miss | undefined {
  const { facts, request } = planContext;
  const origin = isOnIncome(planContext, rule) ? request.seat : request.origin;
  for (const { to } of facts.out(rule.id, 'UNDER')) {
    const agreement = facts.get(to, 'Agreement');
    if (agreement === undefined || facts.into(agreement.id, 'PARTY_TO').length === 0) continue;
    const when = { day: dayFor(request, rule), area: rule.area };
    const miss =
      oneSide(planContext, agreement, origin, when, 'OTHER_ORIGIN') ??
      oneSide(planContext, agreement, request.target, when, 'OTHER_DESTINATION');
    if (miss) return miss;
  }
  return undefined;
}

/** Whether its duties bind the origin and the destination to each other on the day: they are different parties, or in them. */
export function isBetween(planContext: PlanContext, agreement: AgreementNode, day: Day): boolean {
  const { request } = planContext;
  const here = partiesOf(planContext, agreement, request.target, day);
  const there = partiesOf(planContext, agreement, request.origin, day);
  return here.some((party) => there.some((other) => other !== party));
}

/** Ids of the parties that a country is, or that set the duties there, on the day. */
function partiesOf(planContext: PlanContext, agreement: AgreementNode, country: string, day: Day): readonly string[] {
  const territories = planContext.territories(country, day, 'DUTY');
  return planContext.facts
    .into(agreement.id, 'PARTY_TO')
    .filter(({ from, properties }) => territories.has(from) && isWithin(properties.from, properties.to, day))
    .map(({ from }) => from);
}

function oneSide(
  planContext: PlanContext,
  agreement: AgreementNode,
  country: string,
  { day, area }: { readonly day: Day; readonly area: Area },
  stranger: 'OTHER_ORIGIN' | 'OTHER_DESTINATION',
): Miss | undefined {
  const { facts } = planContext;
  const here = planContext.territories(country, day, area);
  const parts = facts.into(agreement.id, 'PARTY_TO').filter((edge) => here.has(edge.from));
  if (parts.some(({ properties: { from, to } }) => isWithin(from, to, day))) return undefined;
  const party = { country: nodeName(facts, country), agreement: agreement.name };
  const { from, to } = parts[0]?.properties ?? {};
  if (to !== undefined && to < day)
    return { reason: 'ENDED', text: messages.applicability.partyUntil({ ...party, last: to }) };
  return from === undefined
    ? { reason: stranger, text: messages.applicability.notParty(party) }
    : { reason: 'NOT_YET_IN_FORCE', text: messages.applicability.partyFrom({ ...party, first: from }) };
}
