import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { scheduleTable } from '../../src/cli/coverage/schedules.js';
import { wordsIn } from '../../src/cli/plan/words.js';

const schedules = [
  {
    territory: { id: 'country/JP' },
    editions: [{ day: '2025-04-01' }, { day: '2026-07-01' }],
    columns: [
      { schedule: { id: 'jp/schedule/mfn' }, values: 100_000, understood: 99_999, rates: 4_321 },
      { schedule: { id: 'jp/schedule/rcep' }, values: 20, understood: 20, rates: 7 },
    ],
    lines: 5_000,
  },
  {
    territory: { id: 'bloc/EU' },
    editions: [{ day: '2025-10-01' }],
    columns: [{ schedule: { id: 'eu/schedule/mfn' }, values: 3, understood: 2, rates: 1 }],
    lines: 0,
  },
];

describe('the table of tariff schedules', () => {
  it('has a row for each column, by market, with the last edition, and the sums', () => {
    expect(scheduleTable(wordsIn('en'), schedules)).toBe(
      [
        'market  column  values  understood %  rates  lines  last edition',
        'EU      mfn          3         66.66      1      0  2025-10-01',
        'JP      mfn     100000         99.99   4321   5000  2026-07-01',
        'JP      rcep        20        100.00      7   5000  2026-07-01',
        '',
        '2 schedules, 3 columns: 100,023 values in the last editions, 2 of them kept as text; 4,329 rates and 5,000 lines.',
      ].join('\n'),
    );
  });

  it('has each number below its Korean title', () => {
    const [head = '', , row = ''] = scheduleTable(wordsIn('ko'), schedules).split('\n');
    expect(head).toMatch(/^시장 +세율란 +값/);
    expect(stringWidth(head.slice(0, head.indexOf('값') + 1))).toBe(row.indexOf('100000') + 6);
  });

  it('says that there is none', () => {
    expect(scheduleTable(wordsIn('en'), [])).toBe('No tariff schedule has been read.');
  });
});
