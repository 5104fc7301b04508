import { describe, expect, it } from 'vitest';
import { LandfallError } from '../../../src/errors.js';
import type { CompiledSchedule } from '../../../src/ingest/schedules/compiled-schedule.js';
import { printSchedule } from '../../../src/ingest/schedules/print-schedule.js';
import { readSchedule } from '../../../src/ingest/schedules/read-schedule.js';

const mfn = 'jp/schedule/mfn';
const rcep = 'jp/schedule/rcep';

/** Fields are separated by a tab, here by two blanks or more. */
const file = [
  'landfall-schedule  1',
  'territory  country/JP',
  'scheme  jp-tariff',
  'edition  2025-04-01  source/schedule/jp-2025-04',
  'edition  2026-07-01  source/schedule/jp-2026-07',
  'read  jp/schedule/mfn  9646/9646',
  'read  jp/schedule/rcep  7536/7540',
  'class  part of  title  jp/schedule/mfn  jp/schedule/rcep',
  'hs/01      0',
  '+0101  21100 29100',
  'hs/010130        ~2026-06-30 MFN | @2026-07-01* 3.2 + 0.5 USD/kg',
  '0101302    Horses \\p mules \\\\ asses  6.5',
  '010130210    Other    ?; see \\tnote 3',
  '010199000  hs/0101  Other  @2025-05-01~2026-06-30 4.3  -',
  '',
]
  .map((line) => line.replace(/ {2}/g, '\t'))
  .join('\n');

const compiled: CompiledSchedule = {
  territory: 'country/JP',
  scheme: 'jp-tariff',
  editions: [
    { day: '2025-04-01', source: 'source/schedule/jp-2025-04' },
    { day: '2026-07-01', source: 'source/schedule/jp-2026-07' },
  ],
  columns: [mfn, rcep],
  lines: [
    { code: '0101302', title: 'Horses | mules \\ asses', partOf: 'hs/010130' },
    { code: '010130210', title: 'Other', partOf: 'jp-tariff/0101302' },
    { code: '010199000', title: 'Other', partOf: 'hs/0101' },
  ],
  rates: [
    { schedule: mfn, covers: 'hs/01', rate: '0', from: '2025-04-01' },
    { schedule: rcep, covers: 'hs/010130', rate: 'MFN', from: '2025-04-01', to: '2026-06-30' },
    { schedule: rcep, covers: 'hs/010130', rate: '3.2 + 0.5 USD/kg', from: '2026-07-01', staged: true },
    { schedule: mfn, covers: 'jp-tariff/0101302', rate: '6.5', from: '2025-04-01' },
    { schedule: rcep, covers: 'jp-tariff/010130210', rate: '?; see \tnote 3', from: '2025-04-01' },
    { schedule: mfn, covers: 'jp-tariff/010199000', rate: '4.3', from: '2025-05-01', to: '2026-06-30' },
    { schedule: rcep, covers: 'jp-tariff/010199000', rate: '-', from: '2025-04-01' },
  ],
  otherCodes: ['010121100', '010129100'],
  counts: [
    { schedule: mfn, values: 9646, understood: 9646 },
    { schedule: rcep, values: 7540, understood: 7536 },
  ],
};

describe('the file of a schedule', () => {
  it('has a head, and one class a line', () => {
    expect(printSchedule(compiled)).toBe(file);
  });

  it('is read as what was printed', () => {
    expect(readSchedule(file, 'jp.tsv')).toEqual(compiled);
  });

  it('keeps every text of a rate', () => {
    for (const text of ['a | b', '@2026-01-01~2027-01-01* 5', '\\p', 'line\r\nbreak', 'tab\there', 'x; y', '*']) {
      const rates = [{ schedule: mfn, covers: 'hs/01', rate: `?; ${text}`, from: '2025-04-01' }];
      expect(readSchedule(printSchedule({ ...compiled, rates }), 'jp.tsv').rates).toEqual(rates);
    }
  });
});

/** The message of the error for a file. */
function refusal(text: string): string {
  try {
    readSchedule(text, 'jp.tsv');
    return 'was read';
  } catch (error) {
    if (error instanceof LandfallError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

describe('a file that is not right', () => {
  it('is refused with the line, and what is right there', () => {
    expect(refusal(file.replace('schedule\t1', 'schedule\t2'))).toMatch(/SCHEDULE_NOT_READ: "jp.tsv", line 1 .*"2"/);
    expect(refusal(file.replace('scheme\t', 'skeme\t'))).toMatch(/line 3 .*"scheme".*"skeme"/);
    expect(refusal(file.replace('edition\t2026-07-01', 'edition\t2026-7-1'))).toMatch(/line 5 .*"2026-7-1"/);
    expect(refusal(file.replace('9646/9646', 'all'))).toMatch(/line 6 .*"all"/);
    expect(refusal(file.replace('\t6.5', '\tsix'))).toMatch(/line 12 .*"six".*jp\/schedule\/mfn/);
    expect(refusal(file.replace('~2026-06-30 MFN', '~2026-06 MFN'))).toMatch(/line 11 .*"~2026-06 MFN"/);
    expect(refusal(file.replace('hs/010130', 'hs/01013'))).toMatch(/line 11 .*"hs\/01013"/);
    expect(refusal(file.replace('\t-\n', '\t-\t5\n'))).toMatch(/line 14 /);
    expect(refusal(file.replace('21100 29100', '21100 x'))).toMatch(/line 10 .*"x"/);
  });

  it('is refused if it is empty or cut off, even after a whole number', () => {
    expect(refusal('')).toMatch(/line 1 /);
    expect(refusal(file.slice(0, file.indexOf('6.5') + 1))).toMatch(/line 12 .*cut off/);
    expect(refusal(file.slice(0, file.indexOf('class\t')))).toMatch(/line 8 .*"class"/);
  });
});
