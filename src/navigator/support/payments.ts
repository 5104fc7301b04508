import type { Money, TermsNode } from '../../graph/generated/nodes.js';
import { BOUNDS, type Bound, type Bounds, bounds } from '../cost/bounds.js';
import type { CostedStep } from '../cost/counted-steps.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import type { Payment } from '../plan.js';
import type { Day } from '../plan-request.js';
import type { Worth } from './worth.js';

/** A step with the unpaid rest of its cost. */
export interface Unpaid {
  readonly step: CostedStep;
  readonly left: Bounds;
}

/** A step with the amount that the terms would pay if it were the only one. */
interface Wish {
  readonly step: CostedStep;
  readonly wanted: Bounds;
  /** The amount of the cap that one unit of the step's currency uses. */
  readonly capPerUnit: number;
}

/**
 * The payments of terms for the unpaid rest of these steps: their share of each, up to the cap, for no more items than
 * they allow; the largest first. Nothing for a step whose currency cannot be compared with the cap's.
 */
export function paymentsUnder(
  facts: FactGraph,
  terms: TermsNode,
  unpaid: readonly Unpaid[],
  worth: Worth,
  day: Day,
): readonly Payment[] {
  const { share } = terms;
  if (share === undefined) return [];
  const wishes = unpaid
    .flatMap((each) => wishFor(facts, terms, share, each, day) ?? [])
    .sort((a, b) => worthOf(b, worth) - worthOf(a, worth) || compareText(a.step.id, b.step.id))
    .slice(0, terms.itemsPerYear);
  const budget = terms.per === 'ITEM' ? undefined : terms.cap?.amount;
  return budget === undefined ? wishes.map(paid) : withinBudget(wishes, budget).map(paid);
}

/** A cap for each item limits each step, any other cap limits their sum. */
function wishFor(
  facts: FactGraph,
  { cap, per }: TermsNode,
  share: number,
  { step, left }: Unpaid,
  day: Day,
): Wish | undefined {
  const capPerUnit = cap === undefined ? 1 : unitIn(facts, step.cost.currency, cap, day);
  if (capPerUnit === undefined) return undefined;
  const most = cap !== undefined && per === 'ITEM' ? cap.amount / capPerUnit : Number.POSITIVE_INFINITY;
  const wanted = bounds((bound) => {
    const rest = left[bound];
    return rest === undefined ? undefined : downToCents(Math.min((rest * Math.min(share, 100)) / 100, most));
  });
  return { step, wanted, capPerUnit };
}

function unitIn(facts: FactGraph, currency: string, cap: Money, day: Day): number | undefined {
  return convert(facts, { amount: 1, currency }, cap.currency, day)?.amount;
}

/** Each bound spends the whole budget: it is an alternative course of events. */
function withinBudget(wishes: readonly Wish[], budget: number): readonly Wish[] {
  const rest: Record<Bound, number> = { min: budget, typical: budget, max: budget };
  return wishes.map((wish) => {
    const granted = bounds((bound) => {
      const wanted = wish.wanted[bound];
      return wanted === undefined ? undefined : Math.min(wanted, downToCents(rest[bound] / wish.capPerUnit));
    });
    for (const bound of BOUNDS) rest[bound] -= (granted[bound] ?? 0) * wish.capPerUnit;
    return { ...wish, wanted: granted };
  });
}

const worthOf = ({ step, wanted }: Wish, worth: Worth): number => worth({ currency: step.cost.currency, ...wanted });

function paid({ step, wanted }: Wish): Payment {
  return { step: step.id, cost: { currency: step.cost.currency, per: step.cost.per, ...wanted } };
}

/** Never a cent more than there is; the small addition compensates for binary fractions. */
const downToCents = (amount: number): number => Math.floor((Math.max(0, amount) + 1e-9) * 100) / 100;
