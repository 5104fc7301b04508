import { describe, expect, it } from 'vitest';
import { costIn } from '../../../src/navigator/cost/cost-in.js';
import type { CostSummary } from '../../../src/navigator/plan.js';
import { world } from '../world.js';
import { won } from './step.js';

const facts = world({
  ExchangeRate: {
    eur: { currency: 'EUR', month: '2026-10', perUsd: 0.8 },
    krw: { currency: 'KRW', month: '2026-09', perUsd: 1400 },
  },
});
const DAY = '2026-10-15';
const euros = (amount: number, over = {}) => won(amount, { currency: 'EUR', ...over });

const summary = (over: Partial<CostSummary> = {}): CostSummary => ({
  gross: [euros(8), won(1400)],
  support: [won(700)],
  net: [euros(8), won(700)],
  unknownCosts: 0,
  ...over,
});

describe('A summary in one currency', () => {
  it('is the sum of its lines, with the rates that were used', () => {
    const totals = costIn(facts, summary(), 'USD', DAY);
    // 8 EUR are 10 USD at 0.8, 1400 KRW are 1 USD at 1400.
    expect(totals?.gross).toEqual(won(11, { currency: 'USD' }));
    expect(totals?.support).toEqual(won(0.5, { currency: 'USD' }));
    expect(totals?.net).toEqual(won(10.5, { currency: 'USD' }));
    expect(totals?.rates.map((rate) => rate.id)).toEqual(['eur', 'krw']);
  });

  it('needs no rate for its own currency', () => {
    const own = summary({ gross: [won(5)], support: [], net: [won(5)] });
    expect(costIn(world(), own, 'KRW', DAY)).toEqual({ gross: won(5), support: won(0), net: won(5), rates: [] });
  });

  it.each([
    ['of a currency in it', 'USD', summary({ gross: [won(1, { currency: 'VND' })] }), DAY],
    ['of the currency asked', 'VND', summary(), DAY],
    ['on the day, only later ones', 'USD', summary(), '2026-09-30'],
  ])('is not known without a rate %s', (_, currency, given, day) => {
    expect(costIn(facts, given, currency, day)).toBeUndefined();
  });

  it('counts what comes round once', () => {
    const mixed = summary({ gross: [euros(8), euros(4, { per: 'YEAR' })], support: [], net: [] });
    expect(costIn(facts, mixed, 'EUR', DAY)?.gross).toEqual(euros(12));
    const yearly = summary({ gross: [euros(4, { per: 'YEAR' })], support: [], net: [] });
    expect(costIn(facts, yearly, 'EUR', DAY)?.gross).toEqual(euros(4, { per: 'YEAR' }));
  });

  it('has no maximum where one of its lines has none', () => {
    const open = summary({ gross: [euros(8), { min: 1400, currency: 'KRW', per: 'ONCE' }] });
    expect(costIn(facts, open, 'USD', DAY)?.gross).toEqual({ min: 11, currency: 'USD', per: 'ONCE' });
  });
});
