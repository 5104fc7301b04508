import { expect, it } from 'vitest';
import { thirdOf } from './thirds.js';

it('puts a figure into a third of the range', () => {
  const values = [0, 10, 20, 30];
  expect(values.map((value) => thirdOf(value, values))).toEqual(['low', 'low', 'middle', 'high']);
  expect(thirdOf(5, [5, 5])).toBe('low');
  expect(thirdOf(undefined, values)).toBe('unknown');
});
