import type { ClaimNode, ClaimValue, Cost, DayKind, DayRange, RequirementNode } from '../../graph/generated/nodes.js';
import { claimOn } from '../claims/claim-on.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';
import { mapDays } from './time/day-range.js';

/** What a requirement takes, as published for a day. */
export interface Effort {
  /** Calendar days, as far as they are given; undefined if no source gives any. */
  readonly days: DayRange | undefined;
  readonly cost: Cost | undefined;
  /** After how many months it ends; undefined if it does not, or no source says. */
  readonly validMonths: number | undefined;
  /** The claims that give the days, the cost and the validity, if the requirement itself does not. */
  readonly claims: readonly ClaimNode[];
}

export function effortOf(facts: FactGraph, requirement: RequirementNode, day: Day): Effort {
  const { dayKind } = requirement;
  const days = claimOn(facts, requirement.id, 'days', day);
  const cost = claimOn(facts, requirement.id, 'cost', day);
  const valid = claimOn(facts, requirement.id, 'validityMonths', day);
  return {
    days: inCalendarDays(days?.value, dayKind) ?? inCalendarDays(requirement.days, dayKind),
    cost: claimedCost(cost?.value, requirement.cost) ?? requirement.cost,
    validMonths: valid?.value?.typical ?? requirement.validityMonths,
    claims: [days, cost, valid].filter((claim) => claim !== undefined),
  };
}

/** Five working days are a week. A part of a day counts as a day. */
function inCalendarDays(range: DayRange | undefined, kind: DayKind | undefined): DayRange | undefined {
  return mapDays(range, (days) => Math.ceil(kind === 'WORKING' ? (days * 7) / 5 : days));
}

/** A claim gives amounts in its unit, a currency. The requirement states what they are paid for: once, per shipment. */
function claimedCost(value: ClaimValue | undefined, own: Cost | undefined): Cost | undefined {
  const { unit, ...amounts } = value ?? {};
  const currency = unit ?? own?.currency;
  const isGiven = Object.keys(amounts).length > 0;
  return isGiven && currency !== undefined ? { currency, per: own?.per ?? 'ONCE', ...amounts } : undefined;
}
