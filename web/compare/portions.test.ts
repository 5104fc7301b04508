import { expect, it } from 'vitest';
import { portionsOf } from './portions.js';

const none = (): boolean => false;

it('compares in portions of at least two, in their order', () => {
  expect(portionsOf(['a', 'b', 'c', 'd', 'e'], none)).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
  expect(portionsOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'], none)).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e', 'f', 'g'],
  ]);
  expect(portionsOf(['a', 'b'], none)).toEqual([['a', 'b']]);
});

it('asks only for what is missing', () => {
  expect(portionsOf(['a', 'b', 'c', 'd'], (target) => target === 'b' || target === 'c')).toEqual([['a', 'd']]);
  expect(portionsOf(['a', 'b'], () => true)).toEqual([]);
});

it('takes a market along where a single one is missing', () => {
  expect(portionsOf(['a', 'b', 'c'], (target) => target !== 'c')).toEqual([['c', 'a']]);
  expect(portionsOf(['a'], none)).toEqual([]);
});
