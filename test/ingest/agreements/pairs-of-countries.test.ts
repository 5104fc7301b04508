import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAndCheck } from '../../../src/ingest/seed/check-seed.js';
import { readSeedFiles } from '../../../src/ingest/seed/seed-files.js';
import type { Facts } from '../../../src/knowledge/facts/facts.js';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const data = pathOf('../../../../shared/data/');
const day = '2026-11-30';

type Cells = Readonly<Record<string, string>>;
const rowsOf = (file: string): Cells[] => parse(readFileSync(`${data}${file}`), { bom: true, columns: true });
const cell = (row: Cells, name: string): string => row[name] ?? '';

/** Members on the day, by hand. The Union and the Gulf are one party each, the others are their members. */
const groups: Readonly<Record<string, string>> = {
  'European Union': 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  'Gulf Cooperation Council (GCC)': 'AE BH KW OM QA SA',
  'European Free Trade Association (EFTA)': 'CH IS LI NO',
  'ASEAN Free Trade Area (AFTA)': 'BN ID KH LA MM MY PH SG TH VN',
  'Southern African Customs Union (SACU)': 'BW LS NA SZ ZA',
  'Southern Common Market (MERCOSUR)': 'AR BR PY UY',
  'Eurasian Economic Union (EAEU)': 'AM BY KG KZ RU',
  'Central American Common Market (CACM)': 'CR GT HN NI PA SV',
};
const united = ['European Union', 'Gulf Cooperation Council (GCC)'];

/** Names of the WTO that the list of countries does not have, by hand. */
const named: Readonly<Record<string, string>> = {
  'Bahrain, Kingdom of': 'BH',
  'British Overseas Territory of Saint Helena, Ascension and Tristan da Cunha': 'SH',
  'Cabo Verde': 'CV',
  'Chinese Taipei': 'TW',
  "Côte d'Ivoire": 'CI',
  'Czech Republic': 'CZ',
  'Falkland Islands (Islas Malvinas)': 'FK',
  'Hong Kong, China': 'HK',
  Iran: 'IR',
  'Korea, Republic of': 'KR',
  "Korea, Democratic People's Republic of": 'KP',
  'Kuwait, the State of': 'KW',
  'Kyrgyz Republic': 'KG',
  'Lebanese Republic': 'LB',
  'Macao, China': 'MO',
  'Micronesia, Federated States of': 'FM',
  'Moldova, Republic of': 'MD',
  'Netherlands, Kingdom of, with respect to Aruba': 'AW',
  Palestine: 'PS',
  'Sao Tomé and Principe': 'ST',
  'Saudi Arabia, Kingdom of': 'SA',
  'Slovak Republic': 'SK',
  Tanzania: 'TZ',
  'The Gambia': 'GM',
  'United Kingdom': 'GB',
  'Virgin Islands, British': 'VG',
  Netherlands: 'NL',
};

/** Accessions whose name is not that of the agreement that they extend, by hand. */
const extended: Readonly<Record<string, string>> = { 149: '152', 907: '692', 1093: '759', 1094: '759', 1148: '469' };

/** Agreements on goods between two countries on the day, as numbers of the WTO. Read without the importer. */
function readingOf(): { readonly codes: readonly string[]; readonly between: (a: string, b: string) => string[] } {
  const byName = new Map<string, string>();
  for (const row of rowsOf('countries/country-codes.csv'))
    for (const column of ['CLDR display name', 'official_name_en', 'UNTERM English Short'])
      byName.set(
        cell(row, column)
          .replace(/ \(the\)$/, '')
          .replaceAll('&', 'and'),
        cell(row, 'ISO3166-1-Alpha-2'),
      );
  const codeOf = (name: string) =>
    named[name] ??
    byName.get(
      name
        .replaceAll(', Plurinational State of', ' (Plurinational State of)')
        .replaceAll(', Bolivarian Republic of', ' (Bolivarian Republic of)'),
    );
  const isoDay = (text: string) => {
    const at = Date.parse(`${text.replaceAll('-', ' ')} UTC`);
    return new Date(at).toISOString().slice(0, 10);
  };

  const rows = rowsOf('agreements/wto_allrtas.csv').filter(
    (row) =>
      /^in force/i.test(cell(row, 'Status')) &&
      cell(row, 'Coverage').startsWith('Goods') &&
      !/^(E[CU] \(\d+\) Enlargement|EU Treaty)$/.test(cell(row, 'RTA Name')),
  );
  const idByName = new Map(rows.map((row) => [cell(row, 'RTA Name'), cell(row, 'RTA ID')]));
  const agreements = rows.map((row) => {
    const id = cell(row, 'RTA ID');
    const [base = '', accession] = cell(row, 'RTA Name').split(' - Accession');
    const entries = cell(row, 'Specific Entry/Exit dates')
      .split(';')
      .map((part) => part.trim());
    const boundsOf = (name: string) => {
      const own = entries
        .find((part) => part.startsWith(`${name}(`))
        ?.slice(name.length + 1, -1)
        .split(' - ');
      return [
        own?.[0] ? isoDay(own[0]) : cell(row, 'Date of Entry into Force (G)'),
        own?.[1] ? isoDay(own[1]) : '2999',
      ];
    };
    const isParty = (name: string) => {
      const [from = '', to = ''] = boundsOf(name);
      return from <= day && day <= to;
    };
    const parties: (readonly string[])[] = [];
    for (const name of cell(row, 'Current signatories')
      .split(';')
      .map((part) => part.trim())) {
      const members = groups[name]?.split(' ') ?? [codeOf(name) ?? `? ${name}`];
      if (!isParty(name)) continue;
      if (united.includes(name) || members.length === 1) parties.push(members);
      // A member can have a day of its own: all of these are past.
      else for (const member of members) parties.push([member]);
    }
    return { id: accession === undefined ? id : (extended[id] ?? idByName.get(base) ?? id), parties };
  });
  const codes = [...new Set(agreements.flatMap(({ parties }) => parties.flat()))].sort();
  const between = (a: string, b: string) => {
    const binding = agreements.filter(({ parties }) =>
      parties.some((one, at) => one.includes(a) && parties.some((other, then) => then !== at && other.includes(b))),
    );
    return [...new Set(binding.map(({ id }) => id))].sort();
  };
  return { codes, between };
}

/** A generator of numbers from 0 to 1 with a fixed start. */
function drawn(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.skipIf(!existsSync(data))('agreements between two countries (skipped without ../shared/data)', () => {
  let facts: Facts;
  beforeAll(async () => {
    facts = readAndCheck(await readSeedFiles(pathOf('../../../seed/'))).facts;
  });

  const isNow = ({ from, to }: { readonly from?: unknown; readonly to?: unknown }) =>
    String(from ?? '') <= day && day <= String(to ?? '9999');

  /** Numbers of the agreements in the seed that have both as different parties. */
  function onRecord(a: string, b: string): string[] {
    const partiesOf = (agreement: string, country: string) => {
      const unions = facts.out(`country/${country}`, 'MEMBER_OF').filter(({ properties }) => isNow(properties));
      const here = [`country/${country}`, ...unions.map(({ to }) => to).filter((id) => id !== 'bloc/ASEAN')];
      const parties = facts.into(agreement, 'PARTY_TO').filter(({ properties }) => isNow(properties));
      return parties.map(({ from }) => from).filter((id) => here.includes(id));
    };
    return facts.nodes
      .filter(
        ({ type, values }) => type.name === 'Agreement' && values.kind === 'TRADE' && values.status === 'IN_FORCE',
      )
      .filter(({ id }) => partiesOf(id, a).some((one) => partiesOf(id, b).some((other) => other !== one)))
      .flatMap(({ id }) => {
        const notified = facts.out(id, 'CITES').map(({ properties }) => /^RTA (\d+)/.exec(String(properties.locator)));
        return notified.flatMap((found) => found?.[1] ?? []).slice(0, 1);
      })
      .sort();
  }

  it('are those that the WTO lists, for 25 pairs of any countries and 25 of countries with agreements', () => {
    const { codes, between } = readingOf();
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([
      '? Kosovo (under UNSC res. 1244)',
      '? Netherlands Antilles',
    ]);
    const next = drawn(14);
    const known = codes.filter((code) => /^[A-Z]{2}$/.test(code));
    const any = () => known[Math.floor(next() * known.length)] ?? '';
    const pairs: string[][] = [];
    while (pairs.length < 50) {
      const [a, b] = [any(), any()];
      if (a !== b && (pairs.length < 25 || between(a, b).length > 0)) pairs.push([a, b]);
    }
    const found = pairs.map(([a = '', b = '']) => `${a} ${b}: ${onRecord(a, b).join(' ')}`);
    expect(found).toEqual(pairs.map(([a = '', b = '']) => `${a} ${b}: ${between(a, b).join(' ')}`));
  });

  // Counted in the list by hand: Chile - Japan (3), CPTPP (640).
  it('read the same way by hand', () => {
    expect(readingOf().between('CL', 'JP')).toEqual(['3', '640']);
    expect(onRecord('CL', 'JP')).toEqual(['3', '640']);
    expect(onRecord('DE', 'FR')).toEqual([]);
    // China and Belarus have agreed on services only.
    expect(onRecord('CN', 'BY')).toEqual([]);
    expect(onRecord('KR', 'VN')).toEqual(['146', '169', '709']);
  });
});
