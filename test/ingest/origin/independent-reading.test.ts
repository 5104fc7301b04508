import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { draw } from '../../draw.js';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shared = pathOf('../../../../shared/data/');
type Cells = { [column: string]: string };
const csv = (path: string): Cells[] => parse(readFileSync(path), { columns: true });

/** Letters and figures alone, without the words of links. */
const letters = (text: string): string =>
  text
    .replace(/\]\([^)]*\)|\{\{[A-Z]+\}\}|&nbsp;/g, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

interface PublishedSet {
  min: string;
  max: string;
  rules: { rule: string }[];
}
interface PublishedRow {
  sub_heading: string;
  rule: string;
  alternate_rule: string;
}

// Read from the files of the publishers with other code than the product's, and compared with the lists that ship.
describe.skipIf(!existsSync(shared))('Rules of origin, read from the files once more', () => {
  let uk: Cells[];
  let eu: Cells[];
  let sets: PublishedSet[];
  let rows: PublishedRow[];
  beforeAll(() => {
    uk = csv(pathOf('../../../seed/reference/origin-rules-korea-uk.csv'));
    eu = csv(pathOf('../../../seed/reference/origin-rules-korea-eu.csv'));
    sets = JSON.parse(readFileSync(`${shared}origin/south-korea.json`, 'utf8')).rule_sets;
    const packed = `${shared}origin/eu_south-korea_roo_hs6.json.xz`;
    rows = JSON.parse(execFileSync('xz', ['-dc', packed], { maxBuffer: 2 ** 26 }).toString()).rules;
  });

  it('100 of the United Kingdom are equal, and none is missing', () => {
    expect(uk).toHaveLength(626);
    expect(sets.flatMap((set) => set.rules)).toHaveLength(819);
    for (const set of draw(sets, 100, 'origin-uk')) {
      const found = uk
        .filter(({ from, to }) => from === set.min && to === set.max)
        .map(({ text }) => letters(text ?? ''));
      expect(found).toContain(set.rules.map(({ rule }) => letters(rule)).join('or'));
    }
  });

  it('100 of the Union are equal', () => {
    const sameToday = csv(`${shared}hs/hs2022_to_hs2017_conversion.csv`);
    const today = new Map(sameToday.map(({ hs2022 = '', hs2017 = '' }) => [hs2017, hs2022]));
    const stayed = rows.filter(({ sub_heading }) => today.has(sub_heading));
    for (const row of draw(stayed, 100, 'origin-eu')) {
      const code = `${today.get(row.sub_heading)}0000`;
      const found = eu
        .filter(({ from = '', to = '' }) => from <= code && code <= to)
        .map(({ text }) => letters(text ?? ''));
      expect([row.sub_heading, found]).toEqual([
        row.sub_heading,
        expect.arrayContaining([[row.rule, row.alternate_rule].filter(Boolean).map(letters).join('or')]),
      ]);
    }
  });

  it('ranges of the Union lose nothing: expanded, each subheading that stayed has as many rules as the file', () => {
    const moved = csv(pathOf('../../../seed/reference/hs-2017-to-2022.csv'));
    const changed = new Set(moved.flatMap(({ hs2017 = '', hs2022 = '' }) => [hs2017, hs2022]));
    const stated = new Map<string, number>();
    for (const { sub_heading } of rows) stated.set(sub_heading, (stated.get(sub_heading) ?? 0) + 1);
    const now = csv(pathOf('../../../seed/reference/hs-2022.csv')).flatMap(({ code = '' }) =>
      code.length === 6 ? [code] : [],
    );
    const stayed = now.filter((code) => !changed.has(code));
    expect(stayed.length).toBeGreaterThan(5000);
    const covering = (code: string): number =>
      eu.filter(({ from = '', to = '' }) => from.slice(0, 6) <= code && code <= to.slice(0, 6)).length;
    expect(stayed.filter((code) => covering(code) !== (stated.get(code) ?? 0))).toEqual([]);
  });
});
