import { describe, expect, it } from 'vitest';
import { withPartsInLines } from '../../../../src/ingest/schedules/formats/parts-of-lines.js';
import type { ScheduleRow } from '../../../../src/ingest/schedules/formats/schedule-row.js';

const readings = ['th/schedule/mfn', 'th/schedule/korea-asean'].map((schedule, place) => ({
  schedule,
  places: [place],
  read: ([cell = '']: readonly string[]) => cell,
}));

const rowsOf = (...given: readonly (readonly [code: string, title: string, ...cells: string[]])[]): ScheduleRow[] =>
  given.map(([code, title, ...cells], row) => ({ row, code, title, unit: '', cells }));

const codes = (rows: readonly ScheduleRow[]) => withPartsInLines(rows, readings).map(({ code }) => code);

describe('a row for a part of the goods of a line', () => {
  it('belongs to the line, whose other goods have another rate', () => {
    const rows = rowsOf(['07095990', 'Other', '40%', 'Exempted'], ['0709599089', 'For Oak Mushrooms', '', '5%']);
    expect(codes(rows)).toEqual(['07095990', '07095990']);
  });

  it.each([
    ['has the rate of the line', ['0709599089', 'For Oak Mushrooms', '', 'Exempted']],
    ['has no rate of its own', ['0709599089', 'For Oak Mushrooms', '', '']],
    ['has a rate where the line has none', ['0709599089', 'For Oak Mushrooms', '40%', '']],
  ] as const)('stays a line if it %s', (_, part) => {
    expect(codes(rowsOf(['07095990', 'Other', '', 'Exempted'], [...part]))).toEqual(['07095990', '0709599089']);
  });

  it('stays a line if a row beside it has the rate of the line', () => {
    const rows = rowsOf(
      ['33041010', 'Lipstick', '5%', '5%'],
      ['3304101010', 'In tubes', '5%', '0%'],
      ['3304101020', 'In boxes', '', ''],
    );
    expect(codes(rows)).toEqual(['33041010', '3304101010', '3304101020']);
  });

  it('stays a line if the rows beside it are all others', () => {
    const rows = rowsOf(
      ['33041010', 'Lipstick', '5%', '5%'],
      ['3304101010', 'In tubes', '5%', '0%'],
      ['3304101090', 'Other', '5%', '3%'],
    );
    expect(codes(rows)).toEqual(['33041010', '3304101010', '3304101090']);
  });

  it('is looked for below lines only, not below subheadings', () => {
    const rows = rowsOf(['330410', 'Lip make-up', '5%', '5%'], ['33041010', 'Lipstick', '5%', '0%']);
    expect(codes(rows)).toEqual(['330410', '33041010']);
  });
});
