import { expect, it } from 'vitest';
import { roundMoney, roundPercent } from '../../../src/navigator/money/round.js';

it.each([
  [0.1 + 0.2, 0.3],
  [1234.567, 1234.57],
  [-0.001, 0],
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
