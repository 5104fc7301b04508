import { daysInMonth } from '../../day.js';
import { messages } from '../../messages/messages.js';
import type { Wrong } from './raw-value.js';

export type Precision = 'DAY' | 'MONTH' | 'YEAR';

/** A stated date as an ISO day with its precision; or what is wrong with it. */
export type DateRead = { readonly day: string; readonly precision: Precision } | { readonly wrong: Wrong };

/** The forms of a date, for the input check of a page. */
export const datePatterns = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  dayMonthOrYear: /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/,
  dayMonthYearOrUnknown: /^(?:unknown|\d{4}(?:-\d{2})?(?:-\d{2})?)$/,
} as const;

/** The range of years in law. The day after the last one still has four digits. */
const years = { first: '1800', last: '2199' } as const;

/**
 * `2013-07-11`, or `2013-07` or `2013` if only the month or the year is known.
 * @param bound which day of the month or the year is meant
 */
export function readDate(text: string, bound: 'first' | 'last'): DateRead {
  const [match, year, month, day] = datePatterns.dayMonthOrYear.exec(text) ?? [];
  if (match === undefined || year === undefined) return { wrong: messages.reading.notADate };
  if (year < years.first || year > years.last)
    return { wrong: (about) => messages.reading.yearOutside({ ...about, ...years }) };
  if (month !== undefined && (month < '01' || month > '12')) return { wrong: messages.reading.noSuchMonth };
  const whole = month ?? (bound === 'first' ? '01' : '12');
  const length = daysInMonth(`${year}-${whole}`);
  if (day !== undefined && (day < '01' || Number(day) > length))
    return { wrong: (about) => messages.reading.noSuchDay({ ...about, month: `${year}-${whole}`, days: length }) };
  const date = day ?? (bound === 'first' ? '01' : String(length));
  return { day: `${year}-${whole}-${date}`, precision: precisionOf(month, day) };
}

function precisionOf(month: string | undefined, day: string | undefined): Precision {
  if (day !== undefined) return 'DAY';
  return month === undefined ? 'YEAR' : 'MONTH';
}
