import type { Cost, CostPer, ExchangeRateNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import { distinctRates } from '../money/exchange-rates.js';
import { roundMoney } from '../money/round.js';
import type { CostSummary, CostTotals } from '../plan.js';
import type { Day } from '../plan-request.js';
import { type Bound, bounds, sumBounds } from './bounds.js';

interface Total {
  readonly cost: Cost;
  readonly rates: readonly ExchangeRateNode[];
}

/**
 * The whole summary in one currency, at the exchange rates of the day; undefined if one of them is unknown. Recurring
 * costs are counted once: the first shipment, the first item, the first year.
 */
export function costIn(facts: FactGraph, summary: CostSummary, currency: string, day: Day): CostTotals | undefined {
  const per = commonPer(summary.gross);
  const totalOf = (costs: readonly Cost[]) => total(facts, costs, { currency, per }, day);
  const [gross, support, net] = [totalOf(summary.gross), totalOf(summary.support), totalOf(summary.net)];
  if (gross === undefined || support === undefined || net === undefined) return undefined;
  const rates = distinctRates([gross, support, net].flatMap((each) => each.rates));
  return { gross: gross.cost, support: support.cost, net: net.cost, rates };
}

function total(
  facts: FactGraph,
  costs: readonly Cost[],
  unit: Pick<Cost, 'currency' | 'per'>,
  day: Day,
): Total | undefined {
  const converted = costs.flatMap((cost) => costInOther(facts, cost, unit.currency, day) ?? []);
  if (converted.length < costs.length) return undefined;
  const sum = sumBounds(converted.map((each) => each.cost));
  return { cost: { currency: unit.currency, per: unit.per, ...sum }, rates: converted.flatMap((each) => each.rates) };
}

/** The common `per` of the costs; `ONCE` if they differ. */
export function commonPer(costs: readonly Cost[]): CostPer {
  const [first, ...others] = new Set(costs.map((cost) => cost.per));
  return first === undefined || others.length > 0 ? 'ONCE' : first;
}

/** A cost in another currency; undefined without an exchange rate. */
export function costInOther(facts: FactGraph, cost: Cost, currency: string, day: Day): Total | undefined {
  const one = convert(facts, { amount: 1, currency: cost.currency }, currency, day);
  if (one === undefined) return undefined;
  const inOther = (bound: Bound) => {
    const amount = cost[bound];
    return amount === undefined ? undefined : roundMoney(amount * one.amount);
  };
  return { cost: { currency, per: cost.per, ...bounds(inOther) }, rates: one.rates };
}
