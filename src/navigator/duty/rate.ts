import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { claimOn } from '../claims/claim-on.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { roundPercent } from '../money/round.js';
import type { Day, PlanRequest } from '../plan-request.js';
import { moneyPerUnit } from './money-per-unit.js';

/** The charge of a rule, on a day and for a consignment. */
export interface Rate {
  /** Percent of the base, including money per unit; undefined if it is unknown. */
  readonly percent: number | undefined;
  /** In the form of the schedule, or in words. */
  readonly formula: Message;
  /** Why a percentage is missing, or the exchange rates that it was calculated with. */
  readonly notes: readonly Message[];
}

interface Bounds {
  readonly exact?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The rate of a rule on a day: from the chosen claim about it, or else from the rule itself. */
export function rateOf(facts: FactGraph, request: PlanRequest, rule: CustomsRuleNode, day: Day): Rate {
  const claimed = claimedRate(facts, rule, day);
  const bounds = claimed ?? { exact: rule.rate, min: rule.rateMin, max: rule.rateMax };
  const printed = claimed === undefined ? rule.formula : undefined;
  const formula = printed === undefined ? formulaOf(bounds, rule) : messages.rates.printed({ formula: printed });
  if (rule.specific === undefined) return { percent: round(bounds.exact), formula, notes: [] };
  const perUnit = moneyPerUnit(facts, request, rule, rule.specific, day);
  const known = perUnit.percent !== undefined && (bounds.exact !== undefined || !isRange(bounds));
  return {
    percent: known ? round((bounds.exact ?? 0) + (perUnit.percent ?? 0)) : undefined,
    formula,
    notes: perUnit.notes,
  };
}

function claimedRate(facts: FactGraph, rule: CustomsRuleNode, day: Day): Bounds | undefined {
  const value = claimOn(facts, rule.id, 'rate', day)?.value;
  return value === undefined ? undefined : { exact: value.typical, min: value.min, max: value.max };
}

function formulaOf(bounds: Bounds, { specific, specificUnit }: CustomsRuleNode): Message {
  const rate = percentOf(bounds);
  const perUnit = specific && messages.rates.perUnit({ amount: specific, unit: specificUnit });
  if (rate !== undefined && perUnit !== undefined) return messages.rates.sum({ rate, perUnit });
  return rate ?? perUnit ?? messages.rates.unknown();
}

function percentOf({ exact, min: least, max: most }: Bounds): Message | undefined {
  if (exact !== undefined) return messages.rates.percent({ rate: roundPercent(exact) });
  if (least !== undefined && most !== undefined) return messages.rates.between({ least, most });
  if (most !== undefined) return messages.rates.atMost({ rate: most });
  return least === undefined ? undefined : messages.rates.atLeast({ rate: least });
}

const isRange = ({ min, max }: Bounds): boolean => min !== undefined || max !== undefined;

const round = (percent: number | undefined): number | undefined =>
  percent === undefined ? undefined : roundPercent(percent);
