import { describe, expect, it } from 'vitest';
import { editionOf, merged, mfn, rcep, statedIn, tableOf } from './stated-by-numbers.js';

describe('an edition', () => {
  it('states its rates from its day on, and those of later years from theirs', () => {
    const table = tableOf(editionOf('2025-04-01', [['01012110', '5', '4 2026-04-01=3 2027-04-01=0']]));
    expect(statedIn(table, mfn)).toEqual({ '01012110': ['5 from 2025-04-01'] });
    expect(statedIn(table, rcep)).toEqual({
      '01012110': [
        '4 from 2025-04-01 to 2026-03-31 staged',
        '3 from 2026-04-01 to 2027-03-31 staged',
        '0 from 2027-04-01 staged',
      ],
    });
  });

  it('does not reach back before its day: the step in force then holds from its day', () => {
    const table = tableOf(editionOf('2025-04-01', [['01012110', '9 2014-07-01=8 2024-07-01=6']]));
    expect(statedIn(table, mfn)).toEqual({ '01012110': ['9 from 2025-04-01'] });
    const dated = tableOf(editionOf('2025-04-01', [['01012110', '9 2025-04-01=6']]));
    expect(statedIn(dated, mfn)).toEqual({ '01012110': ['6 from 2025-04-01'] });
  });

  it('states nothing in a blank cell', () => {
    const table = tableOf(editionOf('2025-01-01', [['01012110', '', '4']]));
    expect(statedIn(table, mfn)).toEqual({});
    expect(statedIn(table, rcep)).toEqual({ '01012110': ['4 from 2025-01-01'] });
  });

  it('keeps a text that is not understood as unknown, and counts it with its row', () => {
    const { table, readings } = merged(
      undefined,
      editionOf('2025-01-01', [
        ['010121', '5'],
        ['010129', 'see note 3'],
      ]),
    );
    expect(statedIn(table, mfn)['010129']).toEqual(['?; see note 3 from 2025-01-01']);
    expect(readings[0]).toEqual({
      schedule: mfn,
      values: 2,
      misunderstood: [{ row: 3, code: '010129', text: 'see note 3' }],
    });
    expect(table.counts).toEqual([
      { schedule: mfn, values: 2, understood: 1 },
      { schedule: rcep, values: 0, understood: 0 },
    ]);
  });

  it('states nothing for a row above lines', () => {
    const table = tableOf(
      editionOf('2025-01-01', [
        ['010121', '7'],
        ['0101211', '7'],
        ['01012110', '5'],
      ]),
    );
    expect(Object.keys(statedIn(table, mfn))).toEqual(['01012110']);
  });
});

describe('rows of one code', () => {
  const twice = (first: string, second: string) =>
    merged(
      undefined,
      editionOf('2025-01-01', [
        ['01012110', first],
        ['01012110', second],
      ]),
    );

  it('are a range if they state different percentages, each for a part of the goods', () => {
    const { table, conflicts } = twice('20', '5');
    expect(statedIn(table, mfn)).toEqual({ '01012110': ['5..20; 20 / 5 from 2025-01-01'] });
    expect(conflicts).toEqual([{ code: '01012110', schedule: mfn, rows: [2, 3], rates: ['20', '5'] }]);
  });

  it('are unknown if one of them is not a percentage', () => {
    expect(statedIn(twice('20', 'see note').table, mfn)).toEqual({ '01012110': ['?; 20 / see note from 2025-01-01'] });
  });

  it('are one rate if they agree, or if only one states anything', () => {
    expect(twice('20', '20').conflicts).toEqual([]);
    expect(statedIn(twice('', '20').table, mfn)).toEqual({ '01012110': ['20 from 2025-01-01'] });
  });
});

describe('a later edition', () => {
  const first = editionOf('2023-10-01', [
    ['01012110', '5'],
    ['01012120', '6'],
    ['01012130', '7'],
  ]);
  const second = editionOf('2024-11-01', [
    ['01012110', '5'],
    ['01012120', '4'],
    ['01012140', '8'],
  ]);
  const both = {
    '01012110': ['5 from 2023-10-01'],
    '01012120': ['6 from 2023-10-01 to 2024-10-31', '4 from 2024-11-01'],
    '01012130': ['7 from 2023-10-01 to 2024-10-31'],
    '01012140': ['8 from 2024-11-01'],
  };

  it('ends what it no longer states, on the day before', () => {
    expect(statedIn(tableOf(first, second), mfn)).toEqual(both);
  });

  it('can be merged before an earlier one, with the same result', () => {
    expect(statedIn(tableOf(second, first), mfn)).toEqual(both);
  });

  it('changes nothing the second time', () => {
    const table = tableOf(first, second);
    expect(merged(table, second).table).toEqual(table);
    expect(merged(table, first).table).toEqual(table);
  });

  it('lets a rate hold on if it came between two editions that state it, and splits it if it does not', () => {
    const between = editionOf('2024-01-01', [['01012110', '9']]);
    expect(statedIn(tableOf(first, second, between), mfn)['01012110']).toEqual([
      '5 from 2023-10-01 to 2023-12-31',
      '9 from 2024-01-01 to 2024-10-31',
      '5 from 2024-11-01',
    ]);
  });

  it('replaces the steps that an earlier one expected', () => {
    const steps = editionOf('2023-10-01', [['01012110', '5 2024-06-01=4 2025-01-01=0']]);
    expect(statedIn(tableOf(steps, editionOf('2024-11-01', [['01012110', '3']])), mfn)).toEqual({
      '01012110': [
        '5 from 2023-10-01 to 2024-05-31 staged',
        '4 from 2024-06-01 to 2024-10-31 staged',
        '3 from 2024-11-01',
      ],
    });
  });

  it('says nothing about a column that it does not have', () => {
    const without = editionOf('2024-11-01', [['01012110', '5']], [mfn]);
    const table = tableOf(editionOf('2023-10-01', [['01012110', '5', '2']]), without);
    expect(statedIn(table, rcep)).toEqual({ '01012110': ['2 from 2023-10-01'] });
  });

  it('of another market is refused', () => {
    const other = { ...second, territory: 'country/YY' };
    expect(() => merged(tableOf(first), other)).toThrow('country/YY');
  });
});
