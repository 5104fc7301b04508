import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCountry } from '../../../src/written/countries/countries.js';
import { suggestCountries } from '../../../src/written/countries/suggest.js';
import { isoCountries } from '../../../src/written/generated/country-names.js';

/** The code that is read, or what else comes of the text. */
function read(given: string): unknown {
  const found = readCountry(given);
  if (found === undefined) return undefined;
  return found.by === 'SHARED_NAME' ? found.codes : found.code;
}

describe('a country', () => {
  const codes = fc.constantFrom(...Object.keys(isoCountries));

  it('is read by its codes and by each of its names that no other has', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const { iso3, name, others = [] } = isoCountries[code] ?? { iso3: '', name: { en: '', ko: '' } };
        for (const given of [code, code.toLowerCase(), iso3, iso3.toLowerCase(), name.en, name.ko, ...others]) {
          const found = readCountry(given);
          expect(found?.by === 'SHARED_NAME' ? found.codes : [found?.code]).toContain(code);
        }
      }),
    );
  });

  it.each([
    // ISO 3166-1: short names, inverted and in brackets, and official names.
    ['Korea (the Republic of)', 'KR'],
    ['Korea, Republic of', 'KR'],
    ["Korea (the Democratic People's Republic of)", 'KP'],
    ['Congo (the Democratic Republic of the)', 'CD'],
    ['Bolivia (Plurinational State of)', 'BO'],
    ['Tanzania, United Republic of', 'TZ'],
    ['Viet Nam', 'VN'],
    ['Republic of the Congo', 'CG'],
    ['Kingdom of Thailand', 'TH'],
    ['AND', 'AD'],
    // Other codes: the Union's, and former ones of ISO 3166-3.
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['ZR', 'CD'],
    ['XI', 'XI'],
    // Everyday and former names.
    ['Holland', 'NL'],
    ['터키', 'TR'],
    ['타이완', 'TW'],
    ['Republic of China', 'TW'],
    ["People's Republic of China", 'CN'],
    ['남아프리카공화국', 'ZA'],
    ['중앙아프리카공화국', 'CF'],
    ['체코 공화국', 'CZ'],
    ['사우디아라비아 왕국', 'SA'],
    ['코트디부아르', 'CI'],
    ['cote divoire', 'CI'],
    ['St. Lucia', 'LC'],
    ['Bosnia & Herzegovina', 'BA'],
    // As the product itself writes a country.
    ['"DE" (Germany)', 'DE'],
    ['독일(DE)', 'DE'],
  ])('%s is %s', (given, code) => {
    expect(read(given)).toBe(code);
  });

  it.each([
    // Whole names that are also a part of others.
    ['Guinea', 'GN'],
    ['Guinea-Bissau', 'GW'],
    ['Papua New Guinea', 'PG'],
    ['Niger', 'NE'],
    ['Dominica', 'DM'],
    ['Ireland', 'IE'],
    ['Samoa', 'WS'],
    ['Georgia', 'GE'],
    ['인도', 'IN'],
    ['인도네시아', 'ID'],
  ])('with the whole name %s is %s', (given, code) => {
    expect(read(given)).toBe(code);
  });

  it.each([
    ['Korea', ['KR', 'KP']],
    ['Congo', ['CD', 'CG']],
    ['콩고', ['CD', 'CG']],
    ['Czechoslovakia', ['CZ', 'SK']],
  ])('is one of several that are called %s', (given, found) => {
    expect(read(given)).toEqual(found);
  });

  it.each([
    '',
    ' ',
    'the',
    'America',
    'Democratic Republic of Korea',
    'Germany (AT)',
    'German',
    'Germny',
    'EUR',
    'Republic of',
    '공화국',
    '12',
  ])('is not %j', (given) => {
    expect(read(given)).toBeUndefined();
  });

  it('is a part of one', () => {
    expect(readCountry('Wales')).toEqual({ by: 'PART', code: 'GB' });
    expect(readCountry('Great Britain')).toEqual({ by: 'NAME', code: 'GB' });
  });
});

describe('a mistyped country', () => {
  it.each([
    ['Jermany', 'DE'],
    ['Veitnam', 'VN'],
    ['독알', 'DE'],
    ['베트넘', 'VN'],
    ['swizerland', 'CH'],
    ['Untied States', 'US'],
    ['Emirate', 'AE'],
    ['America', 'US'],
    ['Congo', 'CD'],
  ])('%s is %s first', (given, code) => {
    expect(suggestCountries(given)[0]).toBe(code);
  });

  it.each(['Atlantis', 'QQQQ', '', 'q'.repeat(10_000)])('is nothing: %s', (given) => {
    expect(suggestCountries(given)).toEqual([]);
  });
});
