import { Temporal } from 'temporal-polyfill';

/** An ISO day, such as `2026-11-30`. Days compare as text. */
export type Day = string;

/** The day `days` later; earlier if negative. */
export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** The same day `months` later, or the last of that month if it has no such day. */
export const addMonths = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString();

/** The number of months from one month, `2026-06`, to another. */
export const monthsBetween = (from: string, to: string): number =>
  Temporal.PlainYearMonth.from(from).until(to, { largestUnit: 'month' }).months;

/** The number of days of a month, `2028-02`. */
export const daysInMonth = (month: string): number => Temporal.PlainYearMonth.from(month).daysInMonth;

/** Both ends are included; an absent end is open. */
export function isWithin(from: Day | undefined, to: Day | undefined, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** The day of an instant (ISO 8601 with an offset) in a time zone. */
export const dayOf = (instant: string, timeZone: string): Day => zoned(instant, timeZone).toPlainDate().toString();

/** The instant at the same time of day, `days` later, in a time zone. A day of a clock change has no 24 hours. */
export const instantAfter = (instant: string, days: number, timeZone: string): string =>
  zoned(instant, timeZone).add({ days }).toInstant().toString();

/** Whether it is the name of a time zone, such as `Asia/Seoul`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const zoned = (instant: string, timeZone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
