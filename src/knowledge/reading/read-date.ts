export type Precision = 'DAY' | 'MONTH' | 'YEAR';

/** A stated date as an ISO day, with what was known of it; or what is wrong with it. */
export type DateRead = { readonly day: string; readonly precision: Precision } | { readonly wrong: string };

/** How a date is written, as a page may check it before it sends it. */
export const datePatterns = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  dayMonthOrYear: /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/,
  dayMonthYearOrUnknown: /^(?:unknown|\d{4}(?:-\d{2})?(?:-\d{2})?)$/,
} as const;

/** Those of law that is read; the day after the last still is written as all are. */
const years = { first: '1800', last: '2199' } as const;

/**
 * `2013-07-11`, or `2013-07` or `2013` where only the month or the year is known.
 * @param bound which day of the month or the year is meant
 */
export function readDate(text: string, bound: 'first' | 'last'): DateRead {
  const [match, year, month, day] = datePatterns.dayMonthOrYear.exec(text) ?? [];
  if (match === undefined || year === undefined) return { wrong: 'is not a date: write 2013-07-11' };
  if (year < years.first || year > years.last)
    return { wrong: `lies outside ${years.first} to ${years.last}: what is open has no last day` };
  if (month !== undefined && (month < '01' || month > '12'))
    return { wrong: 'does not exist: months go from 01 to 12' };
  const whole = month ?? (bound === 'first' ? '01' : '12');
  const length = new Date(Date.UTC(Number(year), Number(whole), 0)).getUTCDate();
  if (day !== undefined && (day < '01' || Number(day) > length))
    return { wrong: `does not exist: ${year}-${whole} has ${length} days` };
  const date = day ?? (bound === 'first' ? '01' : String(length));
  return { day: `${year}-${whole}-${date}`, precision: precisionOf(month, day) };
}

function precisionOf(month: string | undefined, day: string | undefined): Precision {
  if (day !== undefined) return 'DAY';
  return month === undefined ? 'YEAR' : 'MONTH';
}
