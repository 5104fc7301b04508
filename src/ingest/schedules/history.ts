import { addDays, type Day } from '../../day.js';
import { compareText } from '../../graph/order.js';
import { printRate } from '../../graph/vocabulary/stated-rate.js';
import type { DatedRate } from './cells/cell.js';
import type { History, Period } from './table.js';

/** Days from the first to the last; without end if there is no last. */
export interface Span {
  readonly from: Day;
  readonly to?: Day;
}

/** The rate of a class for which a schedule states nothing. */
export const absent = printRate({ kind: 'ABSENT' });

const dayBefore = (day: Day): Day => addDays(day, -1);
const dayAfter = (day: Day): Day => addDays(day, 1);

const ending = (to: Day | undefined): { readonly to?: Day } => (to === undefined ? {} : { to });

/** The text of a history: two histories are the same if their texts are. */
export const historyKey = (history: History): string =>
  history.map(({ rate, from, to = '', staged }) => `${from}~${to}${staged ? '*' : ''} ${rate}`).join('\n');

/** What a cell states over the span of its edition. A step before the first day of the span holds on that day. */
export function historyOf(rates: readonly DatedRate[], span: Span): History {
  const steps = rates
    .map(({ from = span.from, rate }) => ({ from, rate: printRate(rate) }))
    .sort((a, b) => compareText(a.from, b.from));
  const [begun] = steps.filter(({ from }) => from <= span.from).slice(-1);
  const later = steps.filter(({ from }, at) => from > span.from && steps[at + 1]?.from !== from);
  const inOrder = [
    ...(begun ? [{ from: span.from, rate: begun.rate }] : []),
    ...later.filter(({ from }) => span.to === undefined || from <= span.to),
  ];
  const staged = later.length > 0 ? ({ staged: true } as const) : {};
  const periods = inOrder.map(({ from, rate }, at): Period => {
    const next = inOrder[at + 1]?.from;
    return { rate, from, ...ending(next === undefined ? span.to : dayBefore(next)), ...staged };
  });
  return joined(periods.filter(({ rate }) => rate !== absent));
}

/** The history with what is stated in a span in place of what was stated there before. */
export function replaceSpan(history: History, span: Span, stated: History): History {
  if (history.length === 0) return stated;
  return joined([...until(history, span.from), ...stated, ...after(history, span.to)]);
}

/** The history with the periods of another where it states nothing itself. */
export function fillGaps(history: History, other: History): History {
  return history.reduceRight<History>((filled, { from, to, ...rest }) => {
    const span = { from, ...ending(to) };
    return replaceSpan(filled, span, [{ ...span, ...rest }]);
  }, other);
}

/** What of the history lies on days on which the other states nothing. */
export const without = (history: History, other: History): History =>
  other.reduce<History>((left, { from, to }) => replaceSpan(left, { from, ...ending(to) }, []), history);

/** The periods with the days between them, from a first day on, stated as absent. */
export function gapsStated(history: History, first: Day): History {
  let next: Day | undefined = first;
  const periods: Period[] = [];
  for (const period of history) {
    if (next !== undefined && next < period.from)
      periods.push({ rate: absent, from: next, to: dayBefore(period.from) });
    periods.push(period);
    next = period.to === undefined ? undefined : dayAfter(period.to);
  }
  return next === undefined ? periods : [...periods, { rate: absent, from: next }];
}

const until = (history: History, day: Day): History =>
  history
    .filter(({ from }) => from < day)
    .map((period) => (period.to === undefined || period.to >= day ? { ...period, to: dayBefore(day) } : period));

const after = (history: History, day: Day | undefined): History =>
  day === undefined
    ? []
    : history
        .filter(({ to }) => to === undefined || to > day)
        .map((period) => (period.from <= day ? { ...period, from: dayAfter(day) } : period));

/** Periods of one rate that follow each other as one. */
function joined(periods: History): History {
  const whole: Period[] = [];
  for (const period of periods) {
    const last = whole.at(-1);
    if (last !== undefined && isContinued(last, period)) whole[whole.length - 1] = { ...period, from: last.from };
    else whole.push(period);
  }
  return whole;
}

const isContinued = (last: Period, next: Period): boolean =>
  last.rate === next.rate && last.staged === next.staged && last.to !== undefined && dayAfter(last.to) === next.from;
