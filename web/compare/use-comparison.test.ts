import { expect, it } from 'vitest';
import { portionsOf } from './use-comparison.js';

it('compares in portions of at least two, in their order', () => {
  expect(portionsOf(['a', 'b', 'c', 'd', 'e'], 3)).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
  expect(portionsOf(['a', 'b', 'c', 'd'], 3)).toEqual([['a', 'b', 'c', 'd']]);
  expect(portionsOf(['a', 'b'], 3)).toEqual([['a', 'b']]);
  expect(portionsOf([], 3)).toEqual([]);
});
