import { addDays } from '../../../day.js';
import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';
import type { DatedRate } from './cell.js';

/** A rate from a day on; from before all others if it has none. */
export interface Step {
  readonly from?: string;
  readonly rate: StatedRate;
}

/**
 * What is in force on the day of the edition, and what follows from later days on. Undefined if nothing is in force on
 * that day.
 */
export function datedRates(steps: readonly Step[], day: string): readonly DatedRate[] | undefined {
  const sorted = [...steps].sort((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
  const now = sorted.filter(({ from }) => from === undefined || from <= day).at(-1);
  if (now === undefined) return undefined;
  return [{ rate: now.rate }, ...sorted.filter(({ from }) => from !== undefined && from > day)];
}

/** Nothing is known from a day on. */
export const unknownFrom = (from: string): Step => ({ from, rate: { kind: 'UNKNOWN' } });

type ReadRate = (text: string) => StatedRate | undefined;

/** A cell with one rate and a day on which it begins, ends or gives way to another; undefined if it is none. */
export function readDays(text: string, day: string, read: ReadRate): readonly DatedRate[] | undefined {
  for (const form of forms) {
    const steps = form(text, read);
    if (steps) return datedRates(steps, day);
  }
  return undefined;
}

type Form = (text: string, read: ReadRate) => readonly Step[] | undefined;

const steps = (rate: StatedRate | undefined, ...next: readonly Step[]) => rate && [{ rate }, ...next];

/** `0% (Valid until March 31, 2026)`. */
const validUntil: Form = (text, read) => {
  const [, rate = '', month = '', date = '', year = ''] =
    /^(.+?) ?\(Valid until (\p{L}+) (\d{1,2}), (\d{4})\)$/u.exec(text) ?? [];
  const end = namedDay(date, month, year);
  return end === undefined ? undefined : steps(read(rate), unknownFrom(addDays(end, 1)));
};

/** `0% (2024.08.28~2026.08.27)`. */
const between: Form = (text, read) => {
  const [, rate = '', from = '', to = ''] = /^(.+?) ?\((\d{4}\.\d\d\.\d\d)~(\d{4}\.\d\d\.\d\d)\)$/.exec(text) ?? [];
  const stated = read(rate);
  if (stated === undefined || from === '') return undefined;
  return [{ from: from.replaceAll('.', '-'), rate: stated }, unknownFrom(addDays(to.replaceAll('.', '-'), 1))];
};

/** `5%(잠정세율: 0%, ~2016-01-01)`: a temporary rate until a day. */
const temporary: Form = (text, read) => {
  const [, base = '', rate = '', end = ''] = /^(.+?) ?\(잠정세율: (.+?), ~(\d{4}-\d\d-\d\d)\)$/.exec(text) ?? [];
  const [general, own] = [read(base), read(rate)];
  return general && own && [{ rate: own }, { from: addDays(end, 1), rate: general }];
};

/** `0% (5% from 2025/4/1)`. */
const changedFrom: Form = (text, read) => {
  const [, before = '', after = '', year = '', month = '', date = ''] =
    /^(\S+) \((\S+) from (\d{4})\/(\d{1,2})\/(\d{1,2})\)$/.exec(text) ?? [];
  const [first, second] = [read(before), read(after)];
  const from = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return first && second && [{ rate: first }, { from, rate: second }];
};

const forms: readonly Form[] = [validUntil, between, temporary, changedFrom];

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  'december',
];

/** `2026-03-31` for 31, March and 2026. */
export function namedDay(date: string, month: string, year: string): string | undefined {
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return undefined;
  return `${year}-${`${number}`.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
