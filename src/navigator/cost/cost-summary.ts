import type { Cost, CostPer } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { compareText } from '../facts/fact-graph.js';
import { roundMoney } from '../money/round.js';
import type { CostSummary, Payment, SupportMatch } from '../plan.js';
import { bounds, sumBounds } from './bounds.js';
import { type CostedStep, type CountedStep, costedSteps, isCounted } from './counted-steps.js';

/**
 * The cost of these steps, the support for it, and the rest. A step without a known cost is counted as unknown; a free
 * one is not.
 * @param support payments for other steps are left out
 */
export function costSummary(
  steps: readonly CountedStep[],
  support: readonly Pick<SupportMatch, 'pays'>[],
): CostSummary {
  const costed = costedSteps(steps);
  const ids = new Set(costed.map((step) => step.id));
  const payments = support.flatMap(({ pays }) => pays).filter((payment) => ids.has(payment.step));
  const paid = groupBy(payments, (payment) => payment.step);
  return {
    gross: sumCosts(costed.map((step) => step.cost)),
    support: sumCosts(payments.map((payment) => payment.cost)),
    net: sumCosts(costed.map((step) => left(step, paid.get(step.id) ?? []))),
    unknownCosts: steps.filter(isCounted).length - costed.length,
  };
}

function left({ cost }: CostedStep, payments: readonly Payment[]): Cost {
  const rest = bounds((bound) => {
    const amount = cost[bound];
    const paid = payments.reduce((sum, payment) => sum + (payment.cost[bound] ?? 0), 0);
    return amount === undefined ? undefined : roundMoney(Math.max(0, amount - paid));
  });
  return { currency: cost.currency, per: cost.per, ...rest };
}

/** Sums by currency and by `per`: a cost that occurs once is not added to one for every shipment. */
function sumCosts(costs: readonly Cost[]): readonly Cost[] {
  const groups = groupBy(costs, ({ currency, per }) => `${currency} ${per}`);
  return [...groups.values()]
    .flatMap((group) => group.slice(0, 1).map(({ currency, per }): Cost => ({ currency, per, ...sumBounds(group) })))
    .sort((a, b) => compareText(a.currency, b.currency) || ORDER.indexOf(a.per) - ORDER.indexOf(b.per));
}

const ORDER: readonly CostPer[] = ['ONCE', 'SHIPMENT', 'ITEM', 'YEAR'];
