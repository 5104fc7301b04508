import { cite } from './common.js';
import { type Draft, put } from './draft.js';
import type { Random } from './random.js';

const currencies =
  'EUR KRW GBP JPY CNY VND SGD IDR CAD AUD NZD INR THB MYR PHP MXN BRL CHF SEK NOK DKK PLN TRY SAR AED'.split(' ');
const lastMonth = { year: 2026, month: 10 };

/** The exchange rates of the month this many months back. */
export function putMonth(draft: Draft, random: Random, back: number): void {
  const months = lastMonth.year * 12 + lastMonth.month - 1 - back;
  const month = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  for (const currency of currencies) {
    const id = `rate/${currency}-${month}`;
    put(draft, 'ExchangeRate', id, { currency, month, perUsd: random.whole(100, 200_000) / 100 });
    cite(draft, random, id, 'source/rates');
  }
}

export const currencyOf = (random: Random): string => random.early(currencies);
