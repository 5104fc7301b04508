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

/** The ends of a range. An end belongs to the range unless it is excluded. */
interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly minExclusive?: boolean | undefined;
  readonly maxExclusive?: boolean | undefined;
}

/**
 * `USD 100 to USD 800`, `10 to 20 months`, `at least 3 months`, `up to 8 %`, `more than EUR 150`, `at least 10 t and
 * less than 20 t`; undefined if there is no bound.
 */
export function boundsText(bounds: Bounds, unit: string | undefined): Message | undefined {
  const { min, max, minExclusive, maxExclusive } = bounds;
  const low = lowText(bounds, unit);
  const high = highText(bounds, unit);
  if (low === undefined || high === undefined) return low ?? high;
  if (minExclusive || maxExclusive || min === undefined || max === undefined)
    return messages.amounts.between({ low, high });
  const isMoney = unit !== undefined && currencies.has(unit);
  return messages.amounts.range({
    low: isMoney ? quantityText(min, unit) : messages.amounts.number({ number: min }),
    high: quantityText(max, unit),
  });
}

function lowText({ min, minExclusive }: Bounds, unit: string | undefined): Message | undefined {
  if (min === undefined) return undefined;
  const amount = quantityText(min, unit);
  return minExclusive ? messages.amounts.moreThan({ amount }) : messages.amounts.atLeast({ amount });
}

function highText({ max, maxExclusive }: Bounds, unit: string | undefined): Message | undefined {
  if (max === undefined) return undefined;
  const amount = quantityText(max, unit);
  return maxExclusive ? messages.amounts.lessThan({ amount }) : messages.amounts.atMost({ amount });
}
