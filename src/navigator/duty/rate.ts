import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import { claimOn } from '../claims/claim-on.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { roundPercent } from '../money/round.js';
import type { Day, PlanRequest } from '../plan-request.js';
import { moneyPerUnit } from './money-per-unit.js';

/** What a rule charges, on a day and for a consignment. */
export interface Rate {
  /** Percent of the base, money per unit included; undefined when it cannot be told. */
  readonly percent: number | undefined;
  /** As the schedule prints it, or in words. */
  readonly formula: string;
  /** Why a percentage is missing, and by which exchange rate one was made. */
  readonly notes: readonly string[];
}

interface Bounds {
  readonly exact?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The rate of a rule on a day: what the chosen claim says of it, or else what the rule itself says. */
export function rateOf(facts: FactGraph, request: PlanRequest, rule: CustomsRuleNode, day: Day): Rate {
  const claimed = claimedRate(facts, rule, day);
  const bounds = claimed ?? { exact: rule.rate, min: rule.rateMin, max: rule.rateMax };
  const printed = claimed === undefined ? rule.formula : undefined;
  const formula = printed ?? formulaOf(bounds, rule);
  if (rule.specific === undefined) return { percent: round(bounds.exact), formula, notes: [] };
  const perUnit = moneyPerUnit(facts, request, rule, rule.specific, day);
  const known = perUnit.percent !== undefined && (bounds.exact !== undefined || !isRange(bounds));
  return {
    percent: known ? round((bounds.exact ?? 0) + (perUnit.percent ?? 0)) : undefined,
    formula,
    notes: perUnit.notes,
  };
}

/** `2.7 %`; nothing to pay is `free`. */
export function percentText(percent: number): string {
  return percent === 0 ? 'free' : `${roundPercent(percent)} %`;
}

function claimedRate(facts: FactGraph, rule: CustomsRuleNode, day: Day): Bounds | undefined {
  const value = claimOn(facts, rule.id, 'rate', day)?.value;
  return value === undefined ? undefined : { exact: value.typical, min: value.min, max: value.max };
}

function formulaOf(bounds: Bounds, { specific, specificUnit }: CustomsRuleNode): string {
  const parts = [
    percentPart(bounds),
    specific && `${specific.amount} ${specific.currency} per ${specificUnit ?? 'unit'}`,
  ];
  return parts.filter((part) => part !== undefined).join(' + ') || 'rate not known';
}

function percentPart({ exact, min, max }: Bounds): string | undefined {
  if (exact !== undefined) return percentText(exact);
  if (min !== undefined && max !== undefined) return `between ${min} % and ${max} %`;
  if (max !== undefined) return `at most ${max} %`;
  return min === undefined ? undefined : `at least ${min} %`;
}

const isRange = ({ min, max }: Bounds): boolean => min !== undefined || max !== undefined;

const round = (percent: number | undefined): number | undefined =>
  percent === undefined ? undefined : roundPercent(percent);
