import { expect, it } from 'vitest';
import { endsOf, thirdOf } from './thirds.js';

it('puts a figure into a third of the range', () => {
  const values = [0, 10, 20, 30];
  expect(values.map((value) => thirdOf(value, values))).toEqual(['low', 'low', 'middle', 'high']);
  expect(thirdOf(5, [5, 5])).toBe('low');
  expect(thirdOf(undefined, values)).toBe('unknown');
});

it('says from where to where the figures of a third go', () => {
  const values = [0, 10, 30, 28];
  expect(endsOf('low', values)).toEqual([0, 10]);
  expect(endsOf('middle', values)).toBeUndefined();
  expect(endsOf('high', values)).toEqual([28, 30]);
});
