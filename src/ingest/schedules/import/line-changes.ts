import type { Day } from '../../../day.js';
import { compareText } from '../../../graph/order.js';
import { nearestAbove } from '../codes.js';
import { absent, historyKey } from '../history.js';
import type { History, ScheduleTable, TableRow } from '../table.js';

export const lineChangeKinds = ['ADDED', 'CHANGED', 'ENDED'] as const;

export type LineChangeKind = (typeof lineChangeKinds)[number];

/** A line that an edition changes. */
export interface LineChange {
  readonly kind: LineChangeKind;
  readonly code: string;
  /** The first schedule in which it differs. */
  readonly schedule: string;
  /** The rate on the day of the edition, without it and with it, as `printRate` prints it. */
  readonly before: string;
  readonly after: string;
}

/** How many lines an edition changes in one way, with a few of them. */
export interface LineChanges {
  readonly kind: LineChangeKind;
  readonly count: number;
  readonly examples: readonly LineChange[];
}

const mostExamples = 5;

/** A first edition adds thousands of lines: only a few of each kind stay in memory. */
export const summarized = (changes: readonly LineChange[]): LineChanges[] =>
  lineChangeKinds.map((kind) => {
    const all = changes.filter((change) => change.kind === kind);
    return { kind, count: all.length, examples: all.slice(0, mostExamples) };
  });

/** The lines that differ between two states of a schedule, by what holds on a day, in the order of their codes. */
export function lineChanges(before: ScheduleTable | undefined, after: ScheduleTable, day: Day): LineChange[] {
  const rowsAbove = new Set(nearestAbove(after.rows.keys()).values());
  return [...after.rows.values()]
    .filter(({ code }) => !rowsAbove.has(code))
    .sort((a, b) => compareText(a.code, b.code))
    .flatMap((row) => changeOf(before?.rows.get(row.code), row, after.columns, day) ?? []);
}

function changeOf(
  before: TableRow | undefined,
  after: TableRow,
  columns: readonly string[],
  day: Day,
): LineChange | undefined {
  const compared = columns.map((schedule) => {
    const [was, is] = [before?.histories.get(schedule) ?? [], after.histories.get(schedule) ?? []];
    return { schedule, differs: historyKey(was) !== historyKey(is), before: rateOn(was, day), after: rateOn(is, day) };
  });
  const differing = compared.find(({ differs }) => differs);
  if (differing === undefined) return undefined;
  const had = compared.some((each) => each.before !== absent);
  const has = compared.some((each) => each.after !== absent);
  const kind = had === has ? 'CHANGED' : has ? 'ADDED' : 'ENDED';
  return { kind, code: after.code, schedule: differing.schedule, before: differing.before, after: differing.after };
}

const rateOn = (history: History, day: Day): string =>
  history.find(({ from, to }) => from <= day && (to === undefined || day <= to))?.rate ?? absent;
