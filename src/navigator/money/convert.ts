import type { ExchangeRateNode, Money } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';

export interface Converted {
  /** Not rounded: sums are rounded once, at their end. */
  readonly amount: number;
  /** The rates that were used; none if the currencies are the same. */
  readonly rates: readonly ExchangeRateNode[];
}

/**
 * An amount in another currency: at the fixed rate between the two if there is one, otherwise through the US dollar.
 * Undefined if a rate is unknown on the day.
 */
export function convert(facts: FactGraph, money: Money, currency: string, day: Day): Converted | undefined {
  if (money.currency === currency) return { amount: money.amount, rates: [] };
  return atFixedRate(facts, money, currency, day) ?? throughDollar(facts, money, currency, day);
}

function atFixedRate(facts: FactGraph, money: Money, currency: string, day: Day): Converted | undefined {
  const [from, to] = [exchangeRateOn(facts, money.currency, day), exchangeRateOn(facts, currency, day)];
  if (from?.fixedRate !== undefined && from.fixedTo === currency)
    return { amount: money.amount / from.fixedRate, rates: [from] };
  if (to?.fixedRate !== undefined && to.fixedTo === money.currency)
    return { amount: money.amount * to.fixedRate, rates: [to] };
  return undefined;
}

function throughDollar(facts: FactGraph, money: Money, currency: string, day: Day): Converted | undefined {
  const from = perDollar(facts, money.currency, day);
  const to = perDollar(facts, currency, day);
  if (from === undefined || to === undefined) return undefined;
  return { amount: (money.amount / from.units) * to.units, rates: [...from.rates, ...to.rates] };
}

interface PerDollar {
  readonly units: number;
  readonly rates: readonly ExchangeRateNode[];
}

function perDollar(facts: FactGraph, currency: string, day: Day): PerDollar | undefined {
  if (currency === 'USD') return { units: 1, rates: [] };
  const rate = exchangeRateOn(facts, currency, day);
  if (rate === undefined) return undefined;
  const { fixedTo, fixedRate } = rate;
  const anchor = fixedTo === undefined ? undefined : exchangeRateOn(facts, fixedTo, day);
  // A currency that is fixed to another one moves with it, and its own month does not matter.
  return anchor === undefined || fixedRate === undefined
    ? { units: rate.perUsd, rates: [rate] }
    : { units: fixedRate * anchor.perUsd, rates: [rate, anchor] };
}

/** The rate of the day's month or the latest before it, never a later one: it was unknown on the day. */
function exchangeRateOn(facts: FactGraph, currency: string, day: Day): ExchangeRateNode | undefined {
  const month = day.slice(0, 7);
  let latest: ExchangeRateNode | undefined;
  for (const rate of facts.all('ExchangeRate')) {
    if (rate.currency !== currency || rate.month > month) continue;
    if (latest === undefined || rate.month > latest.month) latest = rate;
  }
  return latest;
}
