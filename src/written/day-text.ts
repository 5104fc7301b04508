import { type Day, daysInMonth } from '../day.js';
import { narrowWithHyphens } from './narrow.js';

/** Why a text is not read as a day. */
export type DayFault =
  | { readonly wrong: 'FORM' | 'RANGE' | 'NO_SUCH_MONTH' }
  | { readonly wrong: 'NO_SUCH_DAY'; readonly month: Day; readonly days: number }
  /** The year is not first, or has two digits: the days that are possible. */
  | { readonly wrong: 'UNCLEAR'; readonly candidates: readonly Day[] };

const years = { first: 1900, last: 2199 } as const;

/** Two digits can only be a year of this century: nobody plans for another one. */
const century = '20';

/** The same separator twice, with blanks around it. Only dots can also be at the end. */
const separated = /^(\d{1,4})\s*([-/])\s*(\d{1,2})\s*\2\s*(\d{1,4})$/;
const dotted = /^(\d{1,4})\s*(\.)\s*(\d{1,2})\s*\.\s*(\d{1,4})\s*\.?$/;
const korean = /^(\d{2}|\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일$/;
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/;
const sixDigits = /^(\d{2})(\d{2})(\d{2})$/;

type Parts = readonly [year: string, month: string, day: string];

/**
 * A day as people write it, as an ISO day: `2026-11-30`, `2026.11.30`, `2026/11/30`, `2026. 1. 5.`, `20261130` or
 * `2026년 11월 30일`. The year is first and has four digits: another order is never guessed.
 */
export function readDayText(given: string): Day | DayFault {
  const text = narrowWithHyphens(given);
  const [, year, month, day] = korean.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined)
    return year.length === 4 ? dayOf([year, month, day]) : unclear([[year, month, day]]);
  const digits = eightDigits.exec(text);
  if (digits !== null) return ofEightDigits(digits[0]);
  const [first, second, third] = numbersIn(text);
  if (first === undefined || second === undefined || third === undefined) return { wrong: 'FORM' };
  const ordered = [
    [first, second, third],
    [third, second, first],
    [third, first, second],
  ] as const;
  return first.length === 4 && third.length <= 2 ? dayOf(ordered[0]) : unclear(ordered);
}

function numbersIn(text: string): readonly string[] {
  const [, first, , second, third] = separated.exec(text) ?? dotted.exec(text) ?? [];
  const parts = first === undefined ? sixDigits.exec(text)?.slice(1) : [first, second, third];
  return (parts ?? []).filter((part) => part !== undefined);
}

/** Year, month and day; if that is not a day, the year can be at the end. */
function ofEightDigits(text: string): Day | DayFault {
  const at = (start: number, end: number) => text.slice(start, end);
  const found = dayOf([at(0, 4), at(4, 6), at(6, 8)]);
  if (typeof found === 'string') return found;
  const last = at(4, 8);
  const others = unclear([
    [last, at(2, 4), at(0, 2)],
    [last, at(0, 2), at(2, 4)],
  ]);
  return others.wrong === 'UNCLEAR' ? others : found;
}

/** The days among these, or `FORM` if there are none. */
function unclear(ordered: readonly Parts[]): DayFault {
  const days = ordered
    .filter(([year]) => year.length === 2 || year.length === 4)
    .map(([year, month, day]) => dayOf([year.length === 2 ? `${century}${year}` : year, month, day]))
    .filter((found) => typeof found === 'string');
  return days.length > 0 ? { wrong: 'UNCLEAR', candidates: [...new Set(days)] } : { wrong: 'FORM' };
}

function dayOf([year, month, day]: Parts): Day | DayFault {
  if (month.length > 2 || day.length > 2) return { wrong: 'FORM' };
  const [monthNumber, dayNumber] = [Number(month), Number(day)];
  if (monthNumber < 1 || monthNumber > 12) return { wrong: 'NO_SUCH_MONTH' };
  const whole = `${year}-${month.padStart(2, '0')}`;
  const days = daysInMonth(whole);
  if (dayNumber < 1 || dayNumber > days) return { wrong: 'NO_SUCH_DAY', month: `${whole}-01`, days };
  const isInRange = Number(year) >= years.first && Number(year) <= years.last;
  return isInRange ? `${whole}-${day.padStart(2, '0')}` : { wrong: 'RANGE' };
}
