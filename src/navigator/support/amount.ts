import type { Cost, ExchangeRateNode, TermsNode } from '../../graph/generated/nodes.js';
import { sumBounds } from '../cost/bounds.js';
import { commonPer, costInOther } from '../cost/cost-in.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Payment } from '../plan.js';
import type { Day } from '../plan-request.js';

export interface Amount {
  readonly cost: Cost;
  /** The exchange rates with which payments in several currencies were added. */
  readonly rates: readonly ExchangeRateNode[];
}

/**
 * Payments in one sum: in their own currency if it is the same, otherwise in the currency of the cap, otherwise in
 * dollars. Undefined if there are none, or an exchange rate is unknown.
 */
export function amountOf(
  facts: FactGraph,
  payments: readonly Payment[],
  terms: TermsNode | undefined,
  day: Day,
): Amount | undefined {
  const costs = payments.map((payment) => payment.cost);
  const [first, ...others] = new Set(costs.map((cost) => cost.currency));
  if (first === undefined) return undefined;
  const currency = others.length === 0 ? first : (terms?.cap?.currency ?? 'USD');
  const converted = costs.flatMap((cost) => costInOther(facts, cost, currency, day) ?? []);
  if (converted.length < costs.length) return undefined;
  const sum = sumBounds(converted.map((each) => each.cost));
  return { cost: { currency, per: commonPer(costs), ...sum }, rates: converted.flatMap((each) => each.rates) };
}
