import { describe, expect, it } from 'vitest';
import type { ExchangeRateNode } from '../../../src/graph/generated/nodes.js';
import { factGraph } from '../../../src/navigator/facts/fact-graph.js';
import { convert } from '../../../src/navigator/money/convert.js';

const rate = (currency: string, month: string, perUsd: number): ExchangeRateNode => ({
  __typename: 'ExchangeRate',
  id: `exchange-rate/${currency}/${month}`,
  currency,
  month,
  perUsd,
});

const facts = factGraph(
  [
    rate('KRW', '2026-04', 1300),
    rate('KRW', '2026-06', 1400),
    rate('EUR', '2026-05', 0.8),
    rate('KRW', '2025-12', 1200),
  ],
  [],
);

describe('Converting money', () => {
  it.each([
    ['nothing, in its own currency, even one without a rate', 7, 'VND', 'VND', '2020-01-01', 7, []],
    ['dollars by the rate of the month', 10, 'USD', 'KRW', '2026-06-30', 14000, ['exchange-rate/KRW/2026-06']],
    ['on the first day of the month', 10, 'USD', 'KRW', '2026-06-01', 14000, ['exchange-rate/KRW/2026-06']],
    ['by the latest month before', 10, 'USD', 'KRW', '2026-05-31', 13000, ['exchange-rate/KRW/2026-04']],
    ['by the latest of an older year', 10, 'USD', 'KRW', '2026-02-10', 12000, ['exchange-rate/KRW/2025-12']],
    ['back into dollars', 14000, 'KRW', 'USD', '2027-01-01', 10, ['exchange-rate/KRW/2026-06']],
    [
      'through the dollar',
      2800,
      'KRW',
      'EUR',
      '2026-06-15',
      1.6,
      ['exchange-rate/KRW/2026-06', 'exchange-rate/EUR/2026-05'],
    ],
  ])('%s', (_, amount, from, to, day, expected, rates) => {
    const converted = convert(facts, { amount, currency: from }, to, day);
    expect(converted?.amount).toBeCloseTo(expected, 9);
    expect(converted?.rates.map((each) => each.id)).toEqual(rates);
  });

  describe('of a currency that is fixed to another', () => {
    const lev = { ...rate('BGN', '2026-01', 1.7), fixedTo: 'EUR', fixedRate: 1.95583 };
    const dirham = { ...rate('AED', '2026-01', 3.6725), fixedTo: 'USD', fixedRate: 3.6725 };
    const fixed = factGraph([lev, dirham, rate('EUR', '2026-05', 0.8), rate('KRW', '2026-06', 1400)], []);

    it.each([
      ['into the other, whatever the month', 100, 'EUR', 'BGN', 195.583, ['BGN/2026-01']],
      ['and back', 195.583, 'BGN', 'EUR', 100, ['BGN/2026-01']],
      ['into dollars, if it is fixed to them', 36.725, 'AED', 'USD', 10, ['AED/2026-01']],
      // 1.95583 lev are one euro, which is 1.25 dollars in May. By its own month it would be 1.15.
      ['into a third, by the rate of the other', 1.95583, 'BGN', 'USD', 1.25, ['BGN/2026-01', 'EUR/2026-05']],
      ['into won, through the dollar', 3.6725, 'AED', 'KRW', 1400, ['AED/2026-01', 'KRW/2026-06']],
    ])('%s', (_, amount, from, to, expected, rates) => {
      const converted = convert(fixed, { amount, currency: from }, to, '2026-11-01');
      expect(converted?.amount).toBeCloseTo(expected, 9);
      expect(converted?.rates.map((each) => each.id)).toEqual(rates.map((id) => `exchange-rate/${id}`));
    });
  });

  it.each([
    ['no rate at all', 'USD', 'VND', '2026-06-01'],
    ['only a later rate, which nobody knew on the day', 'USD', 'EUR', '2026-04-30'],
    ['no rate of the currency that is given', 'VND', 'KRW', '2026-06-01'],
  ])('is not known with %s', (_, from, to, day) => {
    expect(convert(facts, { amount: 1, currency: from }, to, day)).toBeUndefined();
  });
});
