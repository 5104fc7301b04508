import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAndCheck } from '../../../src/ingest/seed/check-seed.js';
import { readSeedFiles } from '../../../src/ingest/seed/seed-files.js';
import type { Facts } from '../../../src/knowledge/facts/facts.js';

const folder = fileURLToPath(new URL('../../../seed/', import.meta.url));

/** Each market with its scheme and, besides MFN, its columns for Korean goods, by the headings of the files. */
const markets: readonly (readonly [market: string, scheme: string, ...agreements: string[]])[] = [
  ['AE', 'ae-tariff'],
  ['AU', 'au-tariff', 'korea-australia', 'rcep'],
  ['BD', 'bd-tariff'],
  ['BN', 'bn-tariff', 'korea-asean', 'rcep'],
  ['BR', 'br-tariff'],
  ['CA', 'ca-tariff', 'korea-canada'],
  ['CL', 'cl-tariff', 'korea-chile'],
  ['CO', 'co-tariff', 'korea-colombia'],
  ['CR', 'cr-tariff', 'korea-central-america'],
  ['EU', 'cn', 'korea-eu'],
  ['GB', 'ukgt', 'korea-uk'],
  ['HN', 'hn-tariff', 'korea-central-america'],
  ['ID', 'id-tariff', 'korea-asean', 'korea-indonesia', 'rcep'],
  ['IL', 'il-tariff', 'korea-israel'],
  ['IN', 'in-tariff', 'korea-india'],
  ['IS', 'is-tariff', 'korea-efta'],
  ['JP', 'jp-tariff', 'rcep'],
  ['KH', 'kh-tariff', 'korea-asean', 'korea-cambodia', 'rcep'],
  ['LA', 'la-tariff', 'apta', 'korea-asean', 'rcep'],
  ['MM', 'mm-tariff', 'korea-asean'],
  ['MN', 'mn-tariff', 'apta'],
  ['MX', 'mx-tariff'],
  ['MY', 'my-tariff', 'korea-asean', 'rcep'],
  ['NI', 'ni-tariff', 'korea-central-america'],
  ['NO', 'no-tariff', 'korea-efta'],
  ['NZ', 'nz-tariff', 'korea-new-zealand', 'rcep'],
  ['PA', 'pa-tariff', 'korea-central-america'],
  ['PE', 'pe-tariff', 'korea-peru'],
  ['PH', 'ph-tariff', 'korea-asean', 'korea-philippines', 'rcep'],
  ['RU', 'ru-tariff'],
  ['SA', 'sa-tariff'],
  ['SG', 'sg-tariff', 'korea-singapore'],
  ['SV', 'sv-tariff', 'korea-central-america'],
  ['TH', 'th-tariff', 'korea-asean', 'rcep'],
  ['TW', 'tw-tariff'],
  ['US', 'hts', 'korus'],
  ['UZ', 'uz-tariff'],
  ['VN', 'vn-tariff', 'korea-asean', 'korea-vietnam', 'rcep'],
  ['ZA', 'za-tariff'],
];

describe('the columns of tariff schedules', () => {
  let facts: Facts;
  beforeAll(async () => {
    facts = readAndCheck(await readSeedFiles(folder)).facts;
  });

  const endsOf = (id: string, type: string) => facts.out(id, type).map(({ to }) => to);
  const territoryOf = (market: string) => (market === 'EU' ? 'bloc/EU' : `country/${market}`);
  const idOf = (market: string, column: string) => `${market.toLowerCase()}/schedule/${column}`;

  it('are those of 39 markets', () => {
    const stated = facts.nodes.filter(({ values }) => values.isSchedule === true).map(({ id }) => id);
    const wanted = markets.flatMap(([market, , ...columns]) => ['mfn', ...columns].map((each) => idOf(market, each)));
    // Beside the rates: what the schedule prohibits to import.
    wanted.push(...['AE', 'LA', 'MX', 'SA'].map((market) => idOf(market, 'prohibited')));
    expect(markets).toHaveLength(39);
    expect(stated.toSorted()).toEqual(wanted.toSorted());
  });

  it.each(markets)('of %s apply there, cover nothing and cite an edition', (market, scheme, ...agreements) => {
    const territory = territoryOf(market);
    expect(facts.node(territory)?.values.tariffScheme).toBe(scheme);
    for (const column of ['mfn', ...agreements]) {
      const id = idOf(market, column);
      expect(endsOf(id, 'APPLIES_IN')).toEqual([territory]);
      expect(endsOf(id, 'COVERS')).toEqual([]);
      expect(endsOf(id, 'PART_OF')).toEqual([]);
      const edition = new RegExp(`^source/schedule/${market.toLowerCase()}-\\d{4}-\\d{2}$`);
      expect(endsOf(id, 'CITES')).toContainEqual(expect.stringMatching(edition));
    }
  });

  it.each(markets)(
    'of %s for Korea are under an agreement of the two, and ask for a proof',
    (market, _, ...agreements) => {
      expect(facts.node(idOf(market, 'mfn'))?.values.kind).toBe('MFN');
      for (const column of agreements) {
        const id = idOf(market, column);
        const agreement = `agreement/${column}`;
        expect(facts.node(id)?.values.kind).toBe('PREFERENCE');
        expect(endsOf(id, 'UNDER')).toEqual([agreement]);
        expect(endsOf(id, 'FROM_ORIGIN')).toEqual(['country/KR']);
        expect(endsOf(id, 'REQUIRES').length).toBeGreaterThan(0);
        const parties = facts.into(agreement, 'PARTY_TO');
        for (const party of ['country/KR', territoryOf(market)]) {
          const from = parties.find((each) => each.from === party)?.properties.from;
          expect(from, `${party} in ${agreement}`).toBeDefined();
          expect(String(from) <= String(facts.node(id)?.values.validFrom), `${party} before ${id}`).toBe(true);
        }
      }
    },
  );

  // The cell of the Union's column 1 holds for origins with normal trade relations only.
  it('of the United States leave out the origins of column 2', () => {
    expect(endsOf('us/schedule/mfn', 'EXCEPT_ORIGIN')).toContain('country/RU');
  });
});
