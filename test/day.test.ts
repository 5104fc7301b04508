import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysInMonth,
  instantAfter,
  isTimeZone,
  isWithin,
  monthsBetween,
} from '../src/day.js';

describe('days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-10-25', 7, '2026-11-01'],
    // 2000 is a leap year, 2100 is not one.
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-01', 12, '2027-11-01'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2026-06', '2026-11', 5],
    ['2025-12', '2026-01', 1],
    ['2026-11', '2026-11', 0],
    ['2026-11', '2024-10', -25],
  ])('from %s to %s are %i months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  test.each([
    ['2026-02', 28],
    ['2028-02', 29],
    ['1900-02', 28],
    ['2026-11', 30],
  ])('%s has %i days', (month, days) => {
    expect(daysInMonth(month)).toBe(days);
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

describe('the day of an instant', () => {
  test.each([
    // Seoul is nine hours before UTC all year.
    ['2026-11-30T14:59:59.999Z', 'Asia/Seoul', '2026-11-30'],
    ['2026-11-30T15:00:00.000Z', 'Asia/Seoul', '2026-12-01'],
    ['2026-12-31T15:30:00.000Z', 'Asia/Seoul', '2027-01-01'],
    ['2028-02-28T15:30:00.000Z', 'Asia/Seoul', '2028-02-29'],
    ['2028-02-29T15:30:00.000Z', 'Asia/Seoul', '2028-03-01'],
    ['2026-11-30T00:30:00.000Z', 'UTC', '2026-11-30'],
    // In 2026 New York has daylight-saving time from 8 March to 1 November: midnight is at 5:00, 4:00 and 5:00 UTC.
    ['2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07'],
    ['2026-03-08T05:00:00Z', 'America/New_York', '2026-03-08'],
    ['2026-03-09T03:59:59Z', 'America/New_York', '2026-03-08'],
    ['2026-03-09T04:00:00Z', 'America/New_York', '2026-03-09'],
    ['2026-11-02T04:59:59Z', 'America/New_York', '2026-11-01'],
    ['2026-11-02T05:00:00Z', 'America/New_York', '2026-11-02'],
    // Berlin changes on 29 March and 25 October.
    ['2026-03-28T22:59:59Z', 'Europe/Berlin', '2026-03-28'],
    ['2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
    ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26'],
    // Auckland is 13 hours before UTC in its summer, Honolulu ten hours behind: the same instant has two days.
    ['2026-11-30T11:00:00Z', 'Pacific/Auckland', '2026-12-01'],
    ['2026-12-01T09:59:59Z', 'Pacific/Honolulu', '2026-11-30'],
    ['2026-12-01T09:59:59Z', 'Pacific/Auckland', '2026-12-01'],
    // An instant that is written with an offset is the same instant.
    ['2026-12-01T00:30:00+09:00', 'UTC', '2026-11-30'],
  ])('%s in %s is %s', (instant, timeZone, expected) => {
    expect(dayOf(instant, timeZone)).toBe(expected);
  });

  test('is known in every time zone of this machine', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
    const near = new Set(['2026-11-29', '2026-11-30', '2026-12-01']);
    expect(zones.filter((zone) => !near.has(dayOf('2026-11-30T12:00:00Z', zone)))).toEqual([]);
  });
});

describe('the instant some days later', () => {
  test.each([
    ['2026-11-30T15:30:00Z', 30, 'Asia/Seoul', '2026-12-30T15:30:00Z'],
    // 09:00 in New York on both days, with an hour less and an hour more between them.
    ['2026-03-07T14:00:00Z', 1, 'America/New_York', '2026-03-08T13:00:00Z'],
    ['2026-10-31T13:00:00Z', 1, 'America/New_York', '2026-11-01T14:00:00Z'],
    ['2028-02-28T12:00:00Z', 1, 'Europe/Berlin', '2028-02-29T12:00:00Z'],
  ])('%s and %i days in %s is %s', (instant, days, timeZone, expected) => {
    expect(instantAfter(instant, days, timeZone)).toBe(expected);
  });
});

describe('the name of a time zone', () => {
  test.each(['Asia/Seoul', 'America/New_York', 'UTC', 'Etc/GMT-14', 'asia/seoul'])('can be %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  test.each(['KST', 'Seoul', 'Asia/Soeul', 'GMT+9 hours', ''])('cannot be "%s"', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
