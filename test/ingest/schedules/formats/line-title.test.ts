import { expect, it } from 'vitest';
import { lineTitle } from '../../../../src/ingest/schedules/formats/line-title.js';

it.each([
  ['- - - Of Arab breed :', 'Of Arab breed'],
  ['-- Pure-bred breeding animals', 'Pure-bred breeding animals'],
  ['-Horses :', 'Horses'],
  ['. . . . Geldings', 'Geldings'],
  ['.. Other', 'Other'],
  ['- - - .22 calibre', '.22 calibre'],
  ['- - - - (-) Menthol', '(-) Menthol'],
  ['-18 °C or colder', '-18 °C or colder'],
  ['Other', 'Other'],
  ['', ''],
])('reads %j as %j', (cell, title) => {
  expect(lineTitle(cell)).toBe(title);
});
