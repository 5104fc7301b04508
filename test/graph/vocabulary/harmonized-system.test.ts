import { expect, it } from 'vitest';
import { shortRange } from '../../../src/graph/vocabulary/harmonized-system.js';

it.each([
  ['1902000000', '1902999999', '1902'],
  ['0100000000', '0199999999', '01'],
  ['1000000000', '1099999999', '10'],
  ['2000000000', '2099999999', '20'],
  ['2001000000', '2005999999', '2001-2005'],
  ['1902190000', '1902199999', '190219'],
  ['0101210000', '0106909999', '010121-010690'],
  // The end of one is shorter than the start of the other.
  ['6301100000', '6399999999', '630110-639999'],
  ['3304990000', '3304995000', '3304990000-3304995000'],
])('A range of codes from %s to %s is %s in short', (from, to, short) => {
  expect(shortRange(from, to)).toBe(short);
});
