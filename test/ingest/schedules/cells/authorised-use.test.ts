import { expect, it } from 'vitest';
import { readCell } from '../../../../src/ingest/schedules/cells/read-cell.js';

const read = (text: string) =>
  readCell({ text, territory: 'country/GB', schedule: 'gb/schedule/mfn', day: '2025-07-01' });

it('reads the duty under an authorised use, and says that it is one', () => {
  const text = '2% - Non preferential duty under authorised use';
  expect(read(text)).toEqual([{ rate: { kind: 'CHARGE', percent: 2, text } }]);
  expect(read('2%')).toEqual([{ rate: { kind: 'CHARGE', percent: 2 } }]);
});

it('takes no rate from a text that has none', () => {
  const text = 'see note - Non preferential duty under authorised use';
  expect(read(text)).toEqual([{ rate: { kind: 'UNKNOWN', text } }]);
});
