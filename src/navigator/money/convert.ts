import type { ExchangeRateNode, Money } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';

export interface Converted {
  /** Not rounded: sums are rounded once, at their end. */
  readonly amount: number;
  /** The rates that were used; none if the currencies are the same. */
  readonly rates: readonly ExchangeRateNode[];
}

/** An amount in another currency, through the US dollar; undefined if one of the two rates is unknown on the day. */
export function convert(facts: FactGraph, money: Money, currency: string, day: Day): Converted | undefined {
  if (money.currency === currency) return { amount: money.amount, rates: [] };
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
  return rate === undefined ? undefined : { units: rate.perUsd, rates: [rate] };
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
