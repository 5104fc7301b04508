import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CountryReading, readCountry } from '../../../src/written/countries/countries.js';
import { everydayNames, otherCodes, parts, sharedNames } from '../../../src/written/countries/everyday.js';

const require = createRequire(import.meta.url);
const cldr = z.object({
  main: z.record(
    z.string(),
    z.object({ localeDisplayNames: z.object({ territories: z.record(z.string(), z.string()) }) }),
  ),
});
const territories = (language: string) =>
  Object.entries(
    cldr.parse(require(`cldr-localenames-full/main/${language}/territories.json`)).main[language]?.localeDisplayNames
      .territories ?? {},
  ).map(([key, name]) => ({ code: key.slice(0, 2), isCode: /^[A-Z]{2}(-|$)/.test(key), name }));

const rows = z
  .array(z.object({ code: z.string(), iso3: z.string(), name_en: z.string(), name_ko: z.string() }))
  .parse(parse(readFileSync('seed/reference/countries.csv', 'utf8'), { columns: true }));
const iso = new Set(rows.map(({ code }) => code));

const codesOf = (reading: CountryReading | undefined): readonly string[] =>
  reading === undefined ? [] : 'codes' in reading ? reading.codes : [reading.code];

describe('the name of a country', () => {
  it.each(['en', 'ko'])('is read where CLDR has it: %s', (language) => {
    const named = territories(language).filter(({ code, isCode }) => isCode && iso.has(code));
    expect(named.length).toBeGreaterThanOrEqual(iso.size);
    expect(named.filter(({ code, name }) => !codesOf(readCountry(name)).includes(code))).toEqual([]);
  });

  it('of CLDR means one country, but for those that several share', () => {
    const shared = ['en', 'ko']
      .flatMap(territories)
      .filter(({ code, isCode, name }) => isCode && iso.has(code) && codesOf(readCountry(name)).length > 1);
    expect(shared).toEqual([]);
  });

  it('is read where the list of countries shows it, and as alpha-3', () => {
    const unread = rows.filter(({ code, iso3, name_en, name_ko }) =>
      [iso3, name_en, name_ko].some((name) => codesOf(readCountry(name)).join() !== code),
    );
    expect(unread).toEqual([]);
  });

  it('of a part is read as the country, and says so', () => {
    for (const names of Object.values(parts))
      for (const name of names) expect(readCountry(name)?.by, name).toBe('PART');
  });

  it('that several share is read into none of them', () => {
    for (const [names, codes] of sharedNames)
      for (const name of names) expect(readCountry(name), name).toEqual({ by: 'SHARED_NAME', codes });
  });
});

describe('the short list of everyday names', () => {
  it('has codes of countries only', () => {
    const codes = [...Object.keys(everydayNames), ...Object.keys(parts), ...Object.values(otherCodes)];
    expect(codes.filter((code) => !iso.has(code) && code !== 'XI' && code !== 'XK')).toEqual([]);
  });

  it('has no code of ISO 3166-1 for another country', () => {
    expect(Object.keys(otherCodes).filter((code) => iso.has(code))).toEqual([]);
    const names = Object.values(everydayNames).flat();
    expect(names.filter((name) => /^[A-Za-z]{2}$/.test(name) && iso.has(name.toUpperCase()))).toEqual([]);
  });

  it('has no name twice', () => {
    const names = Object.values(everydayNames).flat();
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
