import type { AgreementNode } from '../../graph/generated/nodes.js';
import { agreementStanding } from '../law/agreement-standing.js';
import { standing } from '../law/standing.js';
import { classScope } from '../scope/class-scope.js';
import { isBetween } from '../scope/parties.js';
import { bindingTerritories } from '../scope/places.js';
import type { PlanContext } from '../scope/plan-context.js';
import { isMfn } from './best.js';
import type { Offer } from './offers.js';
import type { PricedLine } from './priced-line.js';

/**
 * Trade agreements in force between the origin and the market whose rate for the class is not on record, for the whole
 * class or for some of its lines; by id. An agreement that excludes the class, or whose rate depends on something that
 * is not met, is on record.
 */
export function unrecordedAgreements(
  planContext: PlanContext,
  offers: readonly Offer[],
  lines: readonly PricedLine[],
): readonly AgreementNode[] {
  const { facts, request } = planContext;
  const day = request.entryOn;
  return facts
    .all('Agreement')
    .filter((agreement) => agreement.kind === 'TRADE' && agreementStanding(agreement, day).state === 'IN_FORCE')
    .filter((agreement) => isBetween(planContext, agreement, day))
    .filter((agreement) => !isOnRecord(planContext, agreement, offers, lines));
}

function isOnRecord(
  planContext: PlanContext,
  agreement: AgreementNode,
  offers: readonly Offer[],
  lines: readonly PricedLine[],
): boolean {
  const quoted = offers.filter((offer) => !isMfn(offer) && offer.column.agreement?.id === agreement.id);
  const says = (line: PricedLine, place: number): boolean =>
    line.notConceded.includes(agreement.id) || quoted.some(({ byLine }) => byLine[place] !== undefined);
  if (lines.length > 0 && lines.every(says)) return true;
  return quoted.length === 0 && isStated(planContext, agreement);
}

/** Whether a rule in force says something of the class, though it does not bind. */
function isStated(planContext: PlanContext, agreement: AgreementNode): boolean {
  const { facts, request } = planContext;
  return facts
    .into(agreement.id, 'UNDER')
    .flatMap(({ from }) => facts.get(from, 'CustomsRule') ?? [])
    .some((rule) => {
      if (rule.kind !== 'PREFERENCE' || bindingTerritories(planContext, rule).length === 0) return false;
      const { reach, parts } = classScope(planContext, rule);
      if (reach === undefined && parts.length === 0) return false;
      return standing(facts, rule, request.entryOn).state === 'IN_FORCE';
    });
}
