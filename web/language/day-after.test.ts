import { expect, it } from 'vitest';
import { dayAfter } from './day-after.js';

it('counts days over the end of a year and a leap day', () => {
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
});
