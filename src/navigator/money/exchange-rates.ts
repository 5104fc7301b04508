import type { ExchangeRateNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { compareText } from '../facts/fact-graph.js';

/** `Converted at KRW 1,400 (June 2026) and EUR 0.80 (May 2026) per US dollar.` Each rate once. */
export function convertedAt(rates: readonly ExchangeRateNode[]): Message {
  const each = distinctRates(rates).map(({ perUsd, currency, month }) =>
    messages.rates.exchangeRate({
      perDollar: { amount: perUsd, currency },
      month: { day: `${month}-01`, precision: 'MONTH' },
    }),
  );
  return messages.rates.converted({ rates: each });
}

/** Each rate once, by id. */
export function distinctRates(rates: readonly ExchangeRateNode[]): readonly ExchangeRateNode[] {
  const byId = new Map(rates.map((rate) => [rate.id, rate]));
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}
