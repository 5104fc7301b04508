import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const require = createRequire(import.meta.url);

const byCode = z.record(z.string(), z.string());
const territories = z.object({ localeDisplayNames: z.object({ territories: byCode }) });
const cldr = z.object({ main: z.record(z.string(), territories) });
const listed = z.object({ countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });
const reference = z.array(z.object({ code: z.string(), iso3: z.string(), name_en: z.string(), name_ko: z.string() }));

/** The names of CLDR in a language, with its short and other forms: `[['TR', 'Türkiye'], ['TR', 'Turkey']]`. */
function cldrNames(language: string): [string, string][] {
  const { main } = cldr.parse(require(`cldr-localenames-full/main/${language}/territories.json`));
  return Object.entries(main[language]?.localeDisplayNames.territories ?? {}).map(([key, name]) => [
    key.replace(/-alt-.*$/, ''),
    name,
  ]);
}

function isoNames(language: string): [string, string][] {
  const { countries } = listed.parse(require(`i18n-iso-countries/langs/${language}.json`));
  return Object.entries(countries).flatMap(([code, names]) =>
    [names].flat().map((name): [string, string] => [code, name]),
  );
}

/** Countries of ISO 3166-1 with the names that are used here, and those of CLDR and of a list of ISO names. */
export function countryNames(): string {
  const rows = reference.parse(parse(readFileSync('seed/reference/countries.csv', 'utf8'), { columns: true }));
  const all = ['en', 'ko'].flatMap((language) => [...cldrNames(language), ...isoNames(language)]);
  const lines = rows.map(({ code, iso3, name_en, name_ko }) => {
    const names = all.filter(([of, name]) => of === code && name !== name_en && name !== name_ko);
    const others = [...new Set(names.map(([, name]) => name))];
    return `  ${code}: { iso3: '${iso3}', name: ${JSON.stringify({ en: name_en, ko: name_ko })}, others: ${JSON.stringify(others)} },`;
  });
  return [
    '// Generated from seed/reference/countries.csv, cldr-localenames-full and i18n-iso-countries. Do not edit.',
    '// Names of CLDR: Copyright © 2004-2026 Unicode, Inc., Unicode License V3, https://www.unicode.org/license.txt',
    '',
    '/** A country of ISO 3166-1. */',
    'export interface NamesOfCountry {',
    '  readonly iso3: string;',
    '  /** The name that is shown. */',
    '  readonly name: { readonly en: string; readonly ko: string };',
    '  /** Further names, in both languages. */',
    '  readonly others: readonly string[];',
    '}',
    '',
    'export const isoCountries: Readonly<Record<string, NamesOfCountry>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
