import { describe, expect, test } from 'vitest';
import { intervalsBetween } from '../../../src/navigator/sets/intervals.js';

describe('intervals between bounds', () => {
  test('an inclusive upper bound and an exclusive lower one at the same amount make two', () => {
    expect(intervalsBetween([{ max: 150 }, { min: 150, minExclusive: true }])).toEqual([
      { max: 150, inside: 75 },
      { min: 150, minExclusive: true, inside: 300 },
    ]);
  });

  test('where both bounds include the amount, it is an interval of its own', () => {
    expect(intervalsBetween([{ max: 150 }, { min: 150 }])).toEqual([
      { max: 150, maxExclusive: true, inside: 75 },
      { min: 150, max: 150, inside: 150 },
      { min: 150, minExclusive: true, inside: 300 },
    ]);
  });

  test('a hole between two bands is an interval too', () => {
    expect(intervalsBetween([{ max: 100 }, { min: 200 }])).toEqual([
      { max: 100, inside: 50 },
      { min: 100, minExclusive: true, max: 200, maxExclusive: true, inside: 150 },
      { min: 200, inside: 400 },
    ]);
  });

  test('a condition without bounds divides nothing from something', () => {
    expect(intervalsBetween([{}])).toEqual([
      { max: 0, inside: 0 },
      { min: 0, minExclusive: true, inside: 1 },
    ]);
  });

  test('no condition leaves any amount', () => {
    expect(intervalsBetween([])).toEqual([{ inside: 0 }]);
  });
});
