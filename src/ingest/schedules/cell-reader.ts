import type { Cell, DatedRate } from './cells/cell.js';
import { historyOf, type Span } from './history.js';
import type { StatedEdition, StatedLine } from './stated-edition.js';
import type { History } from './table.js';

/** How the cells of one column of an edition were read. */
export interface ColumnReading {
  /** ID of the schedule. */
  readonly schedule: string;
  /** Lines for which it states something. */
  readonly values: number;
  /** Those with a text that cannot be read: they are unknown, with the text. */
  readonly misunderstood: readonly Misunderstood[];
}

export interface Misunderstood {
  /** Row of the file. */
  readonly row: number;
  readonly code: string;
  readonly text: string;
}

/** What a line states in a schedule over the span of its edition; undefined if its cell is blank. */
export type CellReading = (line: StatedLine, schedule: string) => History | undefined;

/** Reads the cells of an edition, each text of a column and unit once, and counts them. */
export function cellReader(
  { territory, day, columns }: StatedEdition,
  span: Span,
  read: (cell: Cell) => readonly DatedRate[] | undefined,
): { readonly historyOf: CellReading; readonly readings: () => readonly ColumnReading[] } {
  const known = new Map<string, { readonly history: History; readonly isUnderstood: boolean }>();
  const counts = new Map(columns.map((schedule) => [schedule, { values: 0, misunderstood: [] as Misunderstood[] }]));

  const readingOf = (cell: Cell) => {
    const key = `${cell.schedule}\n${cell.unit ?? ''}\n${cell.text}`;
    const found = known.get(key);
    if (found) return found;
    const rates = read(cell);
    const unknown = { rate: { kind: 'UNKNOWN', text: cell.text } } as const;
    const reading = { history: historyOf(rates ?? [unknown], span), isUnderstood: rates !== undefined };
    known.set(key, reading);
    return reading;
  };

  return {
    historyOf: ({ row, code, unit, cells }, schedule) => {
      const text = cells.get(schedule);
      const count = counts.get(schedule);
      if (text === undefined || text.trim() === '' || count === undefined) return undefined;
      const { history, isUnderstood } = readingOf({
        text,
        territory,
        schedule,
        day,
        ...(unit === undefined ? {} : { unit }),
      });
      count.values += 1;
      if (!isUnderstood) count.misunderstood.push({ row, code, text });
      return history;
    },
    readings: () => [...counts].map(([schedule, count]) => ({ schedule, ...count })),
  };
}
