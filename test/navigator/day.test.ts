import { describe, expect, test } from 'vitest';
import { addDays, addMonths, isWithin } from '../../src/navigator/day.js';

describe('days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-10-25', 7, '2026-11-01'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-01', 12, '2027-11-01'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2026-01-01', '2026-01-31', '2026-01-01', true],
    ['2026-01-01', '2026-01-31', '2026-01-31', true],
    ['2026-01-01', '2026-01-31', '2026-02-01', false],
    ['2026-01-01', undefined, '2025-12-31', false],
    [undefined, '2026-01-31', '1999-01-01', true],
    [undefined, undefined, '2026-01-31', true],
  ])('from %s to %s, the day %s: %s', (from, to, day, expected) => {
    expect(isWithin(from, to, day)).toBe(expected);
  });
});
