import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import { claimOn } from '../claims/claim-on.js';
import type { FactGraph, TariffRate } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';
import { type CustomsBinding, nearest } from './customs-binding.js';
import { editionOf } from './editions.js';

/**
 * What counts of the rates of one kind. A number that somebody has recorded by hand counts before a schedule, at any
 * distance. A range or a formula without a number gives way to a number of a schedule whose edition is later than the
 * record. Rates that depend on a question stay beside the rate that counts.
 */
export function countingRates(
  facts: FactGraph,
  day: Day,
  bindings: readonly CustomsBinding[],
): readonly CustomsBinding[] {
  const ofSchedule = nearest(bindings.filter(({ stated }) => stated !== undefined)).filter(isStated);
  const byHand = bindings.filter(({ stated }) => stated === undefined);
  const sure = byHand.filter(({ certainty }) => certainty === 'BINDS');
  if (ofSchedule.length === 0) return nearest(byHand);
  if (sure.length === 0) return [...ofSchedule, ...byHand];
  const [recorded] = nearest(sure);
  const hasNumber = sure.some(({ rule }) => isNumber(facts, rule, day));
  const givesWay = !hasNumber && ofSchedule.some((binding) => isLaterNumber(facts, binding, recorded?.rule.validFrom));
  return givesWay ? [...ofSchedule, ...byHand.filter(({ certainty }) => certainty !== 'BINDS')] : nearest(byHand);
}

/** What the edition does not state is not on record, although a class above has a rate. */
const isStated = ({ stated }: CustomsBinding): boolean => stated?.rate.kind !== 'ABSENT';

const isNumber = (facts: FactGraph, { id, rate, specific }: CustomsRuleNode, day: Day): boolean =>
  rate !== undefined || specific !== undefined || claimOn(facts, id, 'rate', day)?.value?.typical !== undefined;

function isLaterNumber(facts: FactGraph, { rule, stated }: CustomsBinding, recordedFrom: Day | undefined): boolean {
  if (stated?.rate.kind !== 'CHARGE') return false;
  const edition = editionOf(facts, rule, stated);
  return recordedFrom === undefined || (edition !== undefined && edition.day > recordedFrom);
}

/** Whether the agreement leaves the class out: the MFN rate applies. */
export const isNotConceded = (stated: TariffRate | undefined): boolean => stated?.rate.kind === 'MFN';
