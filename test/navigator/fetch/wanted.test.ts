import { describe, expect, it } from 'vitest';
import { fetchParameters } from '../../../src/navigator/fetch/fetch-parameters.js';
import { parseInput } from '../../../src/navigator/input/parsed-input.js';
import type { MarketInput } from '../../../src/navigator/input/plan-input.js';

const asked = (input: Partial<MarketInput> = {}, today = '2026-11-23') =>
  parseInput({ offering: { hsCode: '330499' }, ...input }, today);

describe('what a question has to read', () => {
  it('is each place once', () => {
    const { places } = fetchParameters([asked({ company: { basedIn: 'JP' } })], ['country/DE', 'country/KR']);
    expect(places).toEqual(['country/DE', 'country/KR', 'country/JP']);
  });

  it('is everything that the caller named, and the code in the editions before', () => {
    const company = { id: 'company/a', holds: [{ requirement: 'paper' }, { requirement: 'paper' }] };
    const offering = { hsCode: '330499', traits: [{ trait: 'trait/a', holds: true }] };
    const { given, held, offerings } = fetchParameters([asked({ company, offering })], []);
    expect(offerings).toEqual(['hs/330499', 'hs2017/330499', 'hs2012/330499', 'hs2007/330499']);
    expect(given).toEqual([...offerings, 'company/a', 'trait/a', 'paper']);
    expect(held).toEqual(['paper']);
  });

  it('is the subheading of a line in every edition, and its digits in the schedules, with and without zeros', () => {
    const editions = ['hs/330499', 'hs2017/330499', 'hs2012/330499', 'hs2007/330499'];
    const wanted = (hsCode: string) => {
      const { offerings, codes } = fetchParameters([asked({ offering: { hsCode } })], []);
      return { offerings, codes };
    };
    expect(wanted('3304.99.50')).toEqual({ offerings: editions, codes: ['33049950', '3304995000', '330499500000'] });
    expect(wanted('3304.99-9000')).toEqual({ offerings: editions, codes: ['3304999000', '33049990', '330499900000'] });
    expect(wanted('3304.99-9011')).toEqual({ offerings: editions, codes: ['3304999011', '330499901100'] });
  });

  it('is the code with a zero that a spreadsheet dropped', () => {
    const short = fetchParameters([asked({ offering: { hsCode: '702' } })], []);
    expect(short.given).toContain('hs/0702');
    const long = fetchParameters([asked({ offering: { hsCode: '901210000' } })], []);
    expect(long.codes).toEqual(['901210000', '0901210000', '09012100', '090121000000']);
  });

  it('is the months of the days asked, each with five years before it', () => {
    const days = [asked({ asOf: '2026-11-01' }), asked({ asOf: '2026-11-30', entryOn: '2027-01-15' })] as const;
    const { months } = fetchParameters(days, []);
    expect(months.map(([month, before, ...more]) => [month, before, more.at(-1)])).toEqual([
      ['2026-11', '2026-10', '2021-12'],
      ['2027-01', '2026-12', '2022-02'],
    ]);
  });
});
