import type { CustomsRuleNode, Money } from '../../graph/generated/nodes.js';
import { distinctMessages, type Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { claimOn } from '../claims/claim-on.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day, PlanRequest } from '../plan-request.js';
import type { ScheduleEdition } from './editions.js';
import {
  anything,
  exact,
  exactly,
  type Interval,
  larger,
  nothing,
  rounded,
  smaller,
  sum,
  unlimited,
} from './interval.js';
import { moneyPerUnit } from './money-per-unit.js';
import { type KnownPercent, percentText } from './percent-text.js';

/** The charge of a rule, on a day and for a consignment. */
export interface Rate {
  /** Percent of the base, including money per unit; undefined if it is not known exactly. */
  readonly percent: number | undefined;
  /** The same between its bounds, from the parts that are known. */
  readonly bounds: Interval;
  /** In the form of the schedule, or in words. */
  readonly formula: Message;
  /** Why a percentage is missing, or the exchange rates that it was calculated with. */
  readonly notes: readonly Message[];
  /** The editions of schedules that state it. */
  readonly editions?: readonly ScheduleEdition[];
}

/** The rate of a rule on a day: from the chosen claim about it, or else from the rule itself. */
export function rateOf(facts: FactGraph, request: PlanRequest, rule: CustomsRuleNode, day: Day): Rate {
  const claimed = claimedRate(facts, rule, day);
  const recorded = claimed ?? { exact: rule.rate, min: rule.rateMin, max: rule.rateMax };
  const printed = claimed === undefined ? rule.formula : undefined;
  const formula = printed === undefined ? formulaOf(recorded, rule) : messages.rates.printed({ formula: printed });
  const notes: Message[] = [];
  const perUnit = (specific: Money | undefined, otherwise: Interval): Interval => {
    if (specific === undefined) return otherwise;
    const found = moneyPerUnit(facts, request, rule, specific, day);
    notes.push(...found.notes);
    return found.percent === undefined ? anything : exactly(found.percent);
  };
  const charged = sum(percentIn(recorded, rule.specific), perUnit(rule.specific, nothing));
  const lowest = larger(orElse(rule.atLeastRate, nothing), perUnit(rule.atLeastSpecific, nothing));
  const highest = smaller(orElse(rule.atMostRate, unlimited), perUnit(rule.atMostSpecific, unlimited));
  const bounds = rounded(smaller(larger(charged, lowest), highest));
  return { percent: exact(bounds), bounds, formula, notes: distinctMessages(notes) };
}

const orElse = (percent: number | undefined, otherwise: Interval): Interval =>
  percent === undefined ? otherwise : exactly(percent);

/** A duty in money per unit alone has no percentage beside it; without any statement, nothing is known. */
function percentIn({ exact: rate, min = 0, max }: KnownPercent, specific: Money | undefined): Interval {
  if (rate !== undefined) return exactly(rate);
  if (max === undefined && min === 0 && specific !== undefined) return nothing;
  return { least: min, most: max ?? anything.most };
}

function claimedRate(facts: FactGraph, rule: CustomsRuleNode, day: Day): KnownPercent | undefined {
  const value = claimOn(facts, rule.id, 'rate', day)?.value;
  return value === undefined ? undefined : { exact: value.typical, min: value.min, max: value.max };
}

/** The charge of a rule in the form of a schedule. */
export function formulaOf(recorded: KnownPercent, rule: CustomsRuleNode): Message {
  const { specific, atLeastRate, atLeastSpecific, atMostRate, atMostSpecific } = rule;
  const [rate, perUnit] = [percentText(recorded), perUnitText(specific, rule)];
  const both = rate !== undefined && perUnit !== undefined ? messages.rates.sum({ rate, perUnit }) : undefined;
  const charged = both ?? rate ?? perUnit ?? messages.rates.unknown();
  const least = present(percentText({ exact: atLeastRate }), perUnitText(atLeastSpecific, rule));
  const most = present(percentText({ exact: atMostRate }), perUnitText(atMostSpecific, rule));
  return least.length + most.length === 0 ? charged : messages.rates.bounded({ rate: charged, least, most });
}

const perUnitText = (amount: Money | undefined, { specificUnit: unit }: CustomsRuleNode): Message | undefined =>
  amount && messages.rates.perUnit({ amount, unit });

const present = (...texts: readonly (Message | undefined)[]): readonly Message[] =>
  texts.filter((text) => text !== undefined);
