import { addDays, type Day } from '../../day.js';
import { groupBy } from '../../graph/group-by.js';
import { compareText } from '../../graph/order.js';
import { printRate, readRate, type StatedRate } from '../../graph/vocabulary/stated-rate.js';
import { type CellReading, type ColumnReading, cellReader } from './cell-reader.js';
import type { Cell, DatedRate } from './cells/cell.js';
import { nearestAbove } from './codes.js';
import type { ColumnCount, ScheduleEdition } from './compiled-schedule.js';
import { historyKey, replaceSpan, type Span } from './history.js';
import type { StatedEdition, StatedLine } from './stated-edition.js';
import type { History, Period, ScheduleTable, TableRow } from './table.js';

export interface MergedEdition {
  readonly table: ScheduleTable;
  /** How the cells of each column were read. */
  readonly readings: readonly ColumnReading[];
  /** Lines that the edition states more than once, unequally. */
  readonly conflicts: readonly Conflict[];
}

/** Rows of one code that state different rates, each perhaps for a season or a part of the goods. */
export interface Conflict {
  readonly code: string;
  readonly schedule: string;
  /** Rows of the file. */
  readonly rows: readonly number[];
  readonly rates: readonly string[];
}

/**
 * The table with an edition in it. The edition holds from its day to the day before the next edition: what it does not
 * state ends the day before, and an edition that is merged again changes nothing.
 * @param table - the editions so far; undefined if this is the first
 * @param source - ID of the source that the edition is
 */
export function mergeEdition(
  table: ScheduleTable | undefined,
  edition: StatedEdition,
  source: string,
  read: (cell: Cell) => readonly DatedRate[] | undefined,
): MergedEdition {
  const before = table ?? emptyTable(edition);
  if (before.territory !== edition.territory || before.scheme !== edition.scheme)
    throw new Error(`An edition of ${edition.territory} in ${edition.scheme} is not one of ${before.territory}.`);
  const span = spanOf(edition.day, before.editions);
  const reader = cellReader(edition, span, read);
  const { stated, conflicts } = statedRows(edition, reader.historyOf, span);
  const isLast = span.to === undefined;
  const rows = new Map<string, TableRow>();
  for (const [code, row] of before.rows)
    if (!stated.has(code)) rows.set(code, rewritten(row, edition, span, new Map()));
  for (const [code, { title, histories }] of stated) {
    const known = before.rows.get(code);
    const named = known === undefined || (isLast && title !== '') || known.title === '' ? title : known.title;
    rows.set(
      code,
      rewritten({ code, title: named, histories: known?.histories ?? new Map() }, edition, span, histories),
    );
  }
  const readings = reader.readings();
  const columns = [...new Set([...before.columns, ...edition.columns])];
  const editions = [...before.editions.filter(({ day }) => day !== edition.day), { day: edition.day, source }];
  const counts = isLast ? readings.map(countOf) : before.counts;
  return {
    table: { ...before, columns, editions: editions.sort((a, b) => compareText(a.day, b.day)), rows, counts },
    readings,
    conflicts,
  };
}

const emptyTable = ({ territory, scheme }: StatedEdition): ScheduleTable => ({
  territory,
  scheme,
  editions: [],
  columns: [],
  rows: new Map(),
  counts: [],
});

const countOf = ({ schedule, values, misunderstood }: ColumnReading): ColumnCount => ({
  schedule,
  values,
  understood: values - misunderstood.length,
});

/** From the day of an edition to the day before the next. */
function spanOf(day: Day, editions: readonly ScheduleEdition[]): Span {
  const next = editions.find((each) => each.day > day)?.day;
  return next === undefined ? { from: day } : { from: day, to: addDays(next, -1) };
}

interface StatedRow {
  readonly title: string;
  readonly histories: ReadonlyMap<string, History>;
}

/** The rows of an edition by code. A code that begins longer codes is a row above lines, whose cells they have. */
function statedRows({ lines, columns }: StatedEdition, historyOf: CellReading, span: Span) {
  const above = new Set(nearestAbove(lines.map(({ code }) => code)).values());
  const stated = new Map<string, StatedRow>();
  const conflicts: Conflict[] = [];
  for (const [code, rows] of groupBy(lines, (line) => line.code)) {
    const histories = new Map<string, History>();
    for (const schedule of above.has(code) ? [] : columns) {
      const { history, conflict } = agreed(code, schedule, rows, historyOf, span);
      if (history.length > 0) histories.set(schedule, history);
      if (conflict) conflicts.push(conflict);
    }
    stated.set(code, { title: titleOf(rows), histories });
  }
  return { stated, conflicts };
}

const titleOf = (rows: readonly StatedLine[]): string =>
  rows.map(({ title }) => title).find((title) => title !== '') ?? '';

/** What the rows of one code state. Where they differ, each holds for a part of the goods: a range, or unknown. */
function agreed(code: string, schedule: string, rows: readonly StatedLine[], historyOf: CellReading, span: Span) {
  const stating = rows.flatMap((row) => {
    const history = historyOf(row, schedule) ?? [];
    return history.length === 0 ? [] : [{ row: row.row, text: row.cells.get(schedule) ?? '', history }];
  });
  const distinct = new Map(stating.map((each) => [historyKey(each.history), each]));
  const [first, ...others] = distinct.values();
  if (first === undefined || others.length === 0) return { history: first?.history ?? [] };
  const all = [first, ...others];
  const rates = all.map(({ text }) => text);
  const history = all.flatMap((each) => each.history);
  const period: Period = { rate: printRate(rangeOf(history, rates.join(' / '))), ...span };
  return { history: [period], conflict: { code, schedule, rows: stating.map(({ row }) => row), rates } };
}

/** The range of rates that are percentages; unknown if one of them is not. */
function rangeOf(history: History, text: string): StatedRate {
  const percents = history.map(({ rate }) => percentOf(readRate(rate)));
  const known = percents.filter((percent) => percent !== undefined);
  if (known.length < percents.length) return { kind: 'UNKNOWN', text };
  return { kind: 'RANGE', min: Math.min(...known), max: Math.max(...known), text };
}

function percentOf(rate: StatedRate | undefined): number | undefined {
  if (rate?.kind !== 'CHARGE' || rate.specific || rate.atLeast || rate.atMost) return undefined;
  return rate.percent;
}

/** The row with the histories of an edition's columns rewritten over the span of the edition. */
function rewritten(
  row: TableRow,
  { columns }: StatedEdition,
  span: Span,
  stated: ReadonlyMap<string, History>,
): TableRow {
  if (row.histories.size === 0) return { ...row, histories: stated };
  const histories = new Map(row.histories);
  for (const schedule of columns) {
    const history = replaceSpan(row.histories.get(schedule) ?? [], span, stated.get(schedule) ?? []);
    if (history.length > 0) histories.set(schedule, history);
    else histories.delete(schedule);
  }
  return { code: row.code, title: row.title, histories };
}
