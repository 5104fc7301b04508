import { describe, expect, it } from 'vitest';
import type { SupportMatch } from '../../../src/navigator/plan.js';
import { english } from '../../messages/english.js';
import { won } from '../cost/step.js';
import type { Drafts } from '../world.js';
import { costing, matches, type Programs } from './support-world.js';

const RATES: Drafts = {
  ExchangeRate: {
    krw: { currency: 'KRW', month: '2026-10', perUsd: 1000 },
    eur: { currency: 'EUR', month: '2026-10', perUsd: 0.5 },
  },
};
const inEuro = (amount: number) => won(amount, { currency: 'EUR' });
const inDong = (amount: number) => won(amount, { currency: 'VND' });
const capped: Programs = { program: { terms: { share: 100, cap: { amount: 4000, currency: 'KRW' } } } };

const noteOf = (match: SupportMatch | undefined) => match && english(match.note);

describe('Across currencies', () => {
  it('a cap binds by the exchange rate of the day, and the rates are said', () => {
    // One euro is two dollars, and 2000 won: the cap is 2 euros.
    const [match] = matches(capped, costing({ a: inEuro(10) }), {}, RATES);
    expect(match?.amount).toEqual(inEuro(2));
    expect(noteOf(match)).toContain('Converted at EUR 0.50 (October 2026) and KRW 1,000 (October 2026) per US dollar.');
  });

  it('a cap for each item binds too', () => {
    const each: Programs = { program: { terms: { share: 100, cap: { amount: 4000, currency: 'KRW' }, per: 'ITEM' } } };
    const [match] = matches(each, costing({ a: inEuro(10), b: won(9000) }), {}, RATES);
    expect(match?.pays.map(({ cost }) => cost)).toEqual(
      [won(4000), inEuro(2)].sort((a, b) => (a.currency < b.currency ? -1 : 1)),
    );
  });

  it('one cap is spent over all of them, and the amount is in its currency', () => {
    const [match] = matches(capped, costing({ a: inEuro(1), b: won(9000) }), {}, RATES);
    // The larger step, of 9000 won, is asked for first and takes the whole cap.
    expect(match?.pays).toEqual([
      { step: 'b', cost: won(4000) },
      { step: 'a', cost: inEuro(0) },
    ]);
    expect(match?.amount).toEqual(won(4000));
  });

  it('the largest is found regardless of the currency', () => {
    const programs: Programs = {
      euro: { FUNDS: 'a', terms: { share: 100 } },
      won: { FUNDS: 'b', terms: { share: 100 } },
    };
    // 3 euros are 6000 won.
    const all = matches(programs, costing({ a: inEuro(3), b: won(5000) }), {}, RATES);
    expect(all.map(({ program }) => program.id)).toEqual(['euro', 'won']);
  });

  it('a cost that no exchange rate holds against the cap has no amount, and the note says why', () => {
    const [match] = matches(capped, costing({ a: inDong(500_000) }), {}, RATES);
    expect(match).toMatchObject({ amount: undefined, pays: [] });
    expect(noteOf(match)).toContain(
      'Costs in VND are not included, because no exchange rate to KRW is on record for 1 November 2026.',
    );
  });

  it('the other costs are paid all the same', () => {
    const [match] = matches(capped, costing({ a: inDong(500_000), b: won(3000) }), {}, RATES);
    expect(match?.amount).toEqual(won(3000));
    expect(noteOf(match)).toContain('Costs in VND are not included');
  });

  it('without a cap no exchange rate is needed', () => {
    const [match] = matches({ program: { terms: { share: 50 } } }, costing({ a: inDong(500_000) }), {}, {});
    expect(match?.amount).toEqual(inDong(250_000));
    expect(noteOf(match)).toBe('Applications are accepted until 30 November 2026.');
  });

  it('a rate of a later month is not used', () => {
    const later: Drafts = { ExchangeRate: { krw: { currency: 'KRW', month: '2026-12', perUsd: 1000 } } };
    const [match] = matches(capped, costing({ a: won(10, { currency: 'USD' }) }), {}, later);
    expect(match?.amount).toBeUndefined();
  });
});
