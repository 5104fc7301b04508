import { describe, expect, test } from 'vitest';
import { clockIn } from '../src/clock.js';
import { clockAt } from './clocks.js';

describe('a clock', () => {
  test.each([
    ['2026-11-30T15:30:00.000Z', 'Asia/Seoul', '2026-12-01'],
    ['2026-11-30T15:30:00.000Z', 'UTC', '2026-11-30'],
    ['2026-11-30T15:30:00.000Z', 'Pacific/Auckland', '2026-12-01'],
    ['2026-11-30T09:30:00.000Z', 'Pacific/Honolulu', '2026-11-29'],
  ])('at %s in %s shows %s, and its instants are in UTC', (instant, timeZone, day) => {
    const { now, today } = clockAt(instant, timeZone);
    expect([now(), today()]).toEqual([instant, day]);
  });

  test('goes on over midnight', () => {
    const times = ['2026-11-30T14:59:59.999Z', '2026-11-30T15:00:00.000Z'];
    const { today } = clockIn('Asia/Seoul', () => new Date(times.shift() ?? ''));
    expect([today(), today()]).toEqual(['2026-11-30', '2026-12-01']);
  });

  test('shows the time of this machine', () => {
    const before = new Date().toISOString();
    const now = clockIn('Asia/Seoul').now();
    expect(now >= before && now <= new Date().toISOString()).toBe(true);
  });
});
