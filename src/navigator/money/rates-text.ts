import type { ExchangeRateNode } from '../../graph/generated/nodes.js';
import { compareText } from '../facts/fact-graph.js';

/** `Converted at 1400 KRW (2026-06) and 0.8 EUR (2026-05) to the US dollar.` Each rate once. */
export function ratesText(rates: readonly ExchangeRateNode[]): string {
  const each = distinctRates(rates).map(({ perUsd, currency, month }) => `${perUsd} ${currency} (${month})`);
  return `Converted at ${each.join(' and ')} to the US dollar.`;
}

/** Each rate once, by id. */
export function distinctRates(rates: readonly ExchangeRateNode[]): readonly ExchangeRateNode[] {
  const byId = new Map(rates.map((rate) => [rate.id, rate]));
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}
