import type { AgreementNode, RuleNode } from '../../graph/generated/nodes.js';
import { isWithin } from '../day.js';
import type { Day } from '../plan-request.js';
import { namesOf } from './names.js';
import { isOnIncome, type Miss } from './places.js';
import { dayFor, type PlanContext } from './plan-context.js';

/**
 * An agreement binds between its parties: the destination and the origin (the seat, for a tax treaty) must both be, or
 * be members of, parties on the day. Of an agreement whose parties are not known nothing is said.
 */
export function partyMiss(planContext: PlanContext, rule: RuleNode): Miss | undefined {
  const { facts, request } = planContext;
  const origin = isOnIncome(planContext, rule) ? request.seat : request.origin;
  for (const { to } of facts.out(rule.id, 'UNDER')) {
    const agreement = facts.get(to, 'Agreement');
    if (agreement === undefined || facts.into(agreement.id, 'PARTY_TO').length === 0) continue;
    const day = dayFor(request, rule);
    const miss =
      oneSide(planContext, agreement, origin, day, 'OTHER_ORIGIN') ??
      oneSide(planContext, agreement, request.target, day, 'OTHER_DESTINATION');
    if (miss) return miss;
  }
  return undefined;
}

function oneSide(
  planContext: PlanContext,
  agreement: AgreementNode,
  country: string,
  day: Day,
  stranger: 'OTHER_ORIGIN' | 'OTHER_DESTINATION',
): Miss | undefined {
  const { facts } = planContext;
  const here = planContext.territories(country, day);
  const parts = facts.into(agreement.id, 'PARTY_TO').filter((edge) => here.has(edge.from));
  if (parts.some(({ properties: { from, to } }) => isWithin(from, to, day))) return undefined;
  const name = namesOf(facts, [country], 'and');
  const party = `a party to ${agreement.name.en}`;
  const [part] = parts;
  if (part === undefined) return { reason: stranger, text: `${name} is not ${party}.` };
  const { from, to } = part.properties;
  return to !== undefined && to < day
    ? { reason: 'ENDED', text: `${name} was ${party} until ${to}.` }
    : { reason: 'NOT_YET_IN_FORCE', text: `${name} is ${party} from ${from}.` };
}
