import { currencies } from '../graph/vocabulary/currencies.js';
import type { Message } from '../messages/message.js';
import { messages } from '../messages/messages.js';

/** An amount in the unit of the knowledge: a currency, percent, or a word. */
export function quantityText(value: number, unit: string | undefined): Message {
  if (unit === undefined) return messages.amounts.number({ number: value });
  if (unit === 'percent') return messages.amounts.percent({ percent: value });
  if (currencies.has(unit)) return messages.amounts.money({ amount: { amount: value, currency: unit } });
  return messages.amounts.quantity({ number: value, unit });
}

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** `USD 100 to USD 800`, `10 to 20 months`, `at least 3 months`, `up to 8 %`; undefined if there is no bound. */
export function boundsText({ min, max }: Bounds, unit: string | undefined): Message | undefined {
  if (min === undefined)
    return max === undefined ? undefined : messages.amounts.atMost({ amount: quantityText(max, unit) });
  if (max === undefined) return messages.amounts.atLeast({ amount: quantityText(min, unit) });
  const isMoney = unit !== undefined && currencies.has(unit);
  return messages.amounts.range({
    low: isMoney ? quantityText(min, unit) : messages.amounts.number({ number: min }),
    high: quantityText(max, unit),
  });
}
