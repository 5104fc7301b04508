import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate } from '../../../src/ingest/schedules/aggregate.js';
import { expand } from '../../../src/ingest/schedules/expand.js';
import { printSchedule } from '../../../src/ingest/schedules/print-schedule.js';
import { readSchedule } from '../../../src/ingest/schedules/read-schedule.js';
import type { ScheduleTable } from '../../../src/ingest/schedules/table.js';
import { editionOf, mfn, type Row, rcep, statedIn, tableOf } from './stated-by-numbers.js';

/** Two chapters; heading 0101 has three subheadings. */
const hs = new Set(['01', '0101', '010121', '010129', '010130', '0102', '010210', '02', '0201', '020110']);

/** What is stated of a schedule, by class. */
function statements(table: ScheduleTable, schedule = mfn): Record<string, string> {
  const { rates } = aggregate(table, hs);
  const stated = rates.filter((rate) => rate.schedule === schedule);
  return Object.fromEntries(
    [...new Set(stated.map(({ covers }) => covers))].map((id) => [
      id,
      stated
        .filter(({ covers }) => covers === id)
        .map(({ rate, from, to = '' }) => `${rate} ${from}~${to}`)
        .join(', '),
    ]),
  );
}

const day = '2025-01-01';

describe('an aggregated schedule', () => {
  it('states once what all lines of a heading share', () => {
    const table = tableOf(
      editionOf(day, [
        ['01012100', '5'],
        ['01012900', '5'],
        ['01013000', '5'],
      ]),
    );
    expect(statements(table)).toEqual({ 'hs/0101': '5 2025-01-01~' });
    expect(aggregate(table, hs).otherCodes).toEqual(['01012100', '01012900', '01013000']);
    expect(aggregate(table, hs).lines).toEqual([]);
  });

  it('states an exception where it is, nearer than the rate of the others', () => {
    const table = tableOf(
      editionOf(day, [
        ['01012100', '5'],
        ['01012900', '5'],
        ['01013000', '6'],
      ]),
    );
    expect(statements(table)).toEqual({ 'hs/0101': '5 2025-01-01~', 'hs/010130': '6 2025-01-01~' });
  });

  it('has all lines of a subheading as classes if one differs, and none of the others', () => {
    const rows: Row[] = [
      ['0101210', undefined],
      ['01012101', '5'],
      ['01012102', '5'],
      ['01012190', '6'],
      ['01012900', '5'],
    ];
    const { lines, otherCodes } = aggregate(tableOf(editionOf(day, rows)), hs);
    expect(lines.map(({ code, partOf }) => `${code} in ${partOf}`)).toEqual([
      '0101210 in hs/010121',
      '01012101 in zz-tariff/0101210',
      '01012102 in zz-tariff/0101210',
      '01012190 in hs/010121',
    ]);
    expect(lines[1]?.title).toBe('Title of 01012101');
    expect(otherCodes).toEqual(['01012900']);
  });

  it('looks at all columns to find out whether lines differ', () => {
    const rows: Row[] = [
      ['01012101', '5', '1'],
      ['01012102', '5', '2'],
    ];
    expect(aggregate(tableOf(editionOf(day, rows)), hs).lines).toHaveLength(2);
  });

  it('lets nothing inherit what the edition does not state: no subheading and no line', () => {
    // 010130 is not in the edition, and the cell of 01012102 is blank.
    const rows: Row[] = [
      ['01012101', '5'],
      ['01012102', ''],
      ['01012103', '5'],
      ['01012104', '5'],
      ['01012901', '5'],
      ['01012902', '5'],
    ];
    expect(statements(tableOf(editionOf(day, rows)))).toEqual({
      'hs/010121': '5 2025-01-01~',
      'zz-tariff/01012102': '- 2025-01-01~',
      'hs/010129': '5 2025-01-01~',
    });
    const more: Row[] = [
      ['010210', '5'],
      ['01012100', '5'],
      ['01012900', '5'],
    ];
    expect(statements(tableOf(editionOf(day, more)))).toEqual({
      'hs/01': '5 2025-01-01~',
      'hs/010130': '- 2025-01-01~',
    });
  });

  it('says that a line has ended if a class above goes on', () => {
    const first = editionOf('2023-10-01', [
      ['01012101', '5'],
      ['01012102', '5'],
      ['01012103', '5'],
    ]);
    const second = editionOf('2024-11-01', [
      ['01012101', '5'],
      ['01012102', '5'],
    ]);
    expect(statements(tableOf(first, second))).toEqual({
      'hs/010121': '5 2023-10-01~',
      'zz-tariff/01012103': '5 2023-10-01~2024-10-31, - 2024-11-01~',
    });
  });

  it('puts a code of no subheading below the nearest class', () => {
    const rows: Row[] = [
      ['01010000', '5'],
      ['010199', undefined],
      ['01019901', '6'],
      ['03000000', '7'],
    ];
    const { lines } = aggregate(tableOf(editionOf(day, rows)), hs);
    expect(lines.map(({ code, partOf }) => `${code} in ${partOf}`)).toEqual([
      '01010000 in hs/0101',
      '010199 in hs/0101',
      '01019901 in zz-tariff/010199',
      '03000000 in class/goods',
    ]);
    expect(statements(tableOf(editionOf(day, rows)))['zz-tariff/03000000']).toBe('7 2025-01-01~');
  });

  it('is ordered by code', () => {
    const rows: Row[] = [
      ['02011000', '1'],
      ['01012102', '5'],
      ['01012101', '6'],
    ];
    const { rates } = aggregate(tableOf(editionOf(day, rows)), hs);
    const codes = rates.map(({ covers }) => covers.slice(covers.indexOf('/') + 1));
    expect(codes).toEqual([...codes].sort());
  });
});

const cell = fc.constantFrom('', '5', '5', '6', '5 2026-01-01=4', 'note');
const lineCodes = [
  '010121',
  '01012101',
  '0101210110',
  '0101210120',
  '01012102',
  '010129',
  '01012910',
  '010130',
  '01019901',
  '01021010',
  '02011000',
];
const days = ['2023-10-01', '2024-11-01', '2026-06-08'];
const editions = fc
  .uniqueArray(fc.constantFrom(...days), { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((each) =>
        fc
          .array(fc.tuple(fc.constantFrom(...lineCodes), cell, cell), { minLength: 1, maxLength: 14 })
          .map((rows) => editionOf(each, rows)),
      ),
    ),
  );

describe('any schedule', () => {
  it('is stated without loss, in memory and in its file', () => {
    fc.assert(
      fc.property(editions, (given) => {
        const table = tableOf(...given);
        const compiled = aggregate(table, hs);
        const again = readSchedule(printSchedule(compiled), 'zz.tsv');
        expect(again).toEqual(compiled);
        const expanded = expand(again, hs);
        for (const schedule of [mfn, rcep]) expect(statedIn(expanded, schedule)).toEqual(statedIn(table, schedule));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same if its last edition is merged into what its file holds', () => {
    fc.assert(
      fc.property(editions, (given) => {
        const compiled = aggregate(tableOf(...given), hs);
        const text = printSchedule(compiled);
        expect(printSchedule(aggregate(expand(compiled, hs), hs))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
