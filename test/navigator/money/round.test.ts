import { expect, it } from 'vitest';
import { roundMoney, roundPercent, roundToUnit } from '../../../src/navigator/money/round.js';

it.each([
  [0.1 + 0.2, 0.3],
  [1234.567, 1234.57],
  [-0.001, 0],
  // In binary, 1.005 is just below itself.
  [1.005, 1.01],
])('Money %d is %d', (given, expected) => {
  expect(roundMoney(given)).toBe(expected);
});

it.each([
  [12.5 - 3.4 - 9.1, 0],
  [15.8250004, 15.825],
  [2.7 + 0.1, 2.8],
])('Percent %d is %d', (given, expected) => {
  expect(roundPercent(given)).toBe(expected);
});

it.each([
  ['KRW', 1234.5, 1235],
  ['JPY', 9999.4, 9999],
  ['EUR', 150.004, 150],
  ['EUR', 150.005, 150.01],
  ['KWD', 1.2345, 1.235],
])('Money in the unit of %s: %d is %d', (currency, given, expected) => {
  expect(roundToUnit(given, currency)).toBe(expected);
});
