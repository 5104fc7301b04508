import type { Day } from './plan-request.js';

const MS_PER_DAY = 86_400_000;

/** The day `days` later; earlier if negative. */
export function addDays(day: Day, days: number): Day {
  return isoDay(new Date(Date.parse(day) + days * MS_PER_DAY));
}

/** The same day `months` later, or the last of that month if it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(Date.parse(day));
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastOfMonth));
  return isoDay(date);
}

/** Both ends are included; an absent end is open. */
export function isWithin(from: Day | undefined, to: Day | undefined, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function isoDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
