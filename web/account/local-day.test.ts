import { describe, expect, it } from 'vitest';
import { localDay } from './local-day.js';

describe('the day of an instant', () => {
  it.each([
    ['2026-11-30T15:30:00Z', 'Asia/Seoul', '2026-12-01'],
    ['2026-11-30T14:59:59Z', 'Asia/Seoul', '2026-11-30'],
    ['2026-12-01T02:00:00Z', 'America/New_York', '2026-11-30'],
  ])('%s in %s is %s', (instant, timeZone, day) => expect(localDay(instant, timeZone)).toBe(day));
});
