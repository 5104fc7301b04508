import type { ExchangeRateNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';

/** The rate of the day's month or the latest before it, never a later one: nobody knew that one on the day. */
export function exchangeRateOn(facts: FactGraph, currency: string, day: Day): ExchangeRateNode | undefined {
  const month = day.slice(0, 7);
  let latest: ExchangeRateNode | undefined;
  for (const rate of facts.all('ExchangeRate')) {
    if (rate.currency !== currency || rate.month > month) continue;
    if (latest === undefined || rate.month > latest.month) latest = rate;
  }
  return latest;
}
