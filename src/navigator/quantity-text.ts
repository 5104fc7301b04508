import { currencies } from '../graph/vocabulary/currencies.js';
import type { Message } from '../messages/message.js';
import { messages } from '../messages/messages.js';

/** An amount in the unit that the knowledge gives: a currency, percent, or a word. */
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

/** `USD 100 to USD 800`, `at least 3 months`, `up to 8 %`; undefined where there is no bound. */
export function boundsText({ min, max }: Bounds, unit: string | undefined): Message | undefined {
  const low = min === undefined ? undefined : quantityText(min, unit);
  const high = max === undefined ? undefined : quantityText(max, unit);
  if (low !== undefined && high !== undefined) return messages.amounts.range({ low, high });
  if (low !== undefined) return messages.amounts.atLeast({ amount: low });
  return high && messages.amounts.atMost({ amount: high });
}
