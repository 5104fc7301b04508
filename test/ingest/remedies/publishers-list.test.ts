import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type PublishedRemedy, readRemedies } from '../../../src/ingest/remedies/remedy-list.js';
import { remedyList } from '../../../src/ingest/remedies/remedy-rows.js';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const lists = pathOf('../../../seed/reference/');
const published = pathOf('../../../../shared/data/ntm/kotra_trade_remedies_2025-06-03_folded.csv');
const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const rowsOf = <Row = { [column: string]: string }>(path: string): Row[] =>
  parse(readFileSync(path), { columns: true, bom: true });

// `vitest --update` writes the list again from the file of the publisher.
describe.skipIf(!existsSync(published))("the list that ships is the publisher's file", () => {
  const now = new Set(rowsOf(`${lists}hs-2022.csv`).flatMap(({ code = '' }) => (code.length > 2 ? [code] : [])));
  const became = new Map<string, string[]>();
  for (const year of ['2007', '2012', '2017']) {
    const moved = new Map<string, string[]>();
    for (const { [`hs${year}`]: old = '', hs2022 = '' } of rowsOf(`${lists}hs-${year}-to-2022.csv`))
      moved.set(old, [...(moved.get(old) ?? []), hs2022]);
    for (const [old, codes] of moved) became.set(old, codes);
  }
  const read = readRemedies(rowsOf<PublishedRemedy>(published), { now, became }, (country) =>
    members.includes(country),
  );

  it('measures against Korean goods', async () => {
    await expect(remedyList(read.remedies)).toMatchFileSnapshot(`${lists}trade-remedies.csv`);
  });

  it('says why each of the other rows is left out', () => {
    const counts: { [why: string]: number } = {};
    for (const { why } of read.leftOut) counts[why] = (counts[why] ?? 0) + 1;
    expect(counts).toEqual({
      // Nine measures of the Union for 20 members each.
      REPEATED: 9 * 19,
      // Seven safeguards of Indonesia and two of Morocco.
      KOREA_EXCEPTED: 9,
      OTHER_MARKET: 4,
      NO_CODE: 5,
      SUSPENDED: 1,
      OTHER_ORIGIN: 1,
    });
    expect(read.remedies.length + read.leftOut.length).toBe(386);
  });
});
