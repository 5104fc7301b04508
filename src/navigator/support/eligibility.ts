import type { GrowthStage, Money, TermsNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { comparable } from '../money/comparable.js';
import type { CompanyProfile, Day } from '../plan-request.js';

/** Facts of a firm that terms can depend on. */
export type FirmFact = 'employees' | 'sales' | 'exports' | 'size';

export interface Eligibility {
  /** Undefined while a fact that decides is unknown. */
  readonly eligible: boolean | undefined;
  /** The facts that decide and are unknown. */
  readonly missing: readonly FirmFact[];
}

interface Condition {
  readonly met: boolean | undefined;
  readonly asks: FirmFact;
}

/** Whether a firm is eligible under these terms. An absent bound does not apply; bounds are inclusive. */
export function eligibility(facts: FactGraph, terms: TermsNode, firm: CompanyProfile, day: Day): Eligibility {
  const conditions = [
    ...stageCondition(facts, terms, firm, day),
    ...sizeCondition(facts, terms, firm, day),
    ...employeesCondition(terms, firm),
    ...moneyConditions(facts, 'sales', firm.sales, { min: terms.salesMin, max: terms.salesMax }, day),
    ...moneyConditions(facts, 'exports', firm.exports, { min: terms.exportsMin, max: terms.exportsMax }, day),
  ];
  if (conditions.some(({ met }) => met === false)) return { eligible: false, missing: [] };
  const open = conditions.filter(({ met }) => met === undefined);
  return { eligible: open.length === 0 ? true : undefined, missing: [...new Set(open.map(({ asks }) => asks))].sort() };
}

function stageCondition(
  facts: FactGraph,
  { growthStages }: TermsNode,
  firm: CompanyProfile,
  day: Day,
): readonly Condition[] {
  if (growthStages === undefined || growthStages.length === 0) return [];
  const stage = growthStageOf(facts, firm, day);
  return [{ met: stage === undefined ? undefined : growthStages.includes(stage), asks: 'exports' }];
}

/**
 * As the firm states, otherwise by its sales. The limit of sales of a size differs by industry, which is not known: sales
 * decide only below the lowest limit and above the highest.
 */
function sizeCondition(
  facts: FactGraph,
  { firmSizes, sizeSalesLow, sizeSalesHigh }: TermsNode,
  { size, sales }: CompanyProfile,
  day: Day,
): readonly Condition[] {
  if (firmSizes === undefined || firmSizes.length === 0) return [];
  if (size !== undefined) return [{ met: firmSizes.includes(size), asks: 'size' }];
  const isWithinLimit = (limit: Money | undefined): boolean | undefined => {
    const amount = limit && sales && comparable(facts, sales, limit.currency, day)?.amount;
    return limit === undefined || amount === undefined ? undefined : amount <= limit.amount;
  };
  const met = isWithinLimit(sizeSalesLow) === true ? true : isWithinLimit(sizeSalesHigh) === false ? false : undefined;
  return [{ met, asks: 'size' }];
}

function employeesCondition({ employeesMax }: TermsNode, { employees }: CompanyProfile): readonly Condition[] {
  if (employeesMax === undefined) return [];
  return [{ met: employees === undefined ? undefined : employees <= employeesMax, asks: 'employees' }];
}

interface Limits {
  readonly min: Money | undefined;
  readonly max: Money | undefined;
}

/** Each limit in its own currency. */
function moneyConditions(
  facts: FactGraph,
  asks: FirmFact,
  given: Money | undefined,
  { min, max }: Limits,
  day: Day,
): readonly Condition[] {
  const compared = (limit: Money, holds: (amount: number) => boolean): Condition => {
    const amount = given && comparable(facts, given, limit.currency, day)?.amount;
    return { met: amount === undefined ? undefined : holds(amount), asks };
  };
  const least = min === undefined ? [] : [compared(min, (amount) => amount >= min.amount)];
  const most = max === undefined ? [] : [compared(max, (amount) => amount <= max.amount)];
  return [...least, ...most];
}

/** Upper limits of yearly exports in US dollars for a firm at a stage. */
const BELOW: readonly (readonly [GrowthStage, number])[] = [
  ['BEGINNER', 100_000],
  ['PROMISING', 1_000_000],
  ['GROWTH', 5_000_000],
];

/** As the firm states, otherwise by the exports of its last year; undefined if these are not known in dollars. */
export function growthStageOf(facts: FactGraph, firm: CompanyProfile, day: Day): GrowthStage | undefined {
  if (firm.growthStage !== undefined) return firm.growthStage;
  if (firm.exports === undefined) return undefined;
  if (firm.exports.amount <= 0) return 'DOMESTIC';
  const exports = comparable(facts, firm.exports, 'USD', day)?.amount;
  if (exports === undefined) return undefined;
  return BELOW.find(([, bound]) => exports < bound)?.[0] ?? 'STRONG';
}
