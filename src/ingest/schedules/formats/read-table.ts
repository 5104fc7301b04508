import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { errors } from '../../../errors.js';
import { messages } from '../../../messages/messages.js';
import { decoded, type GivenFile } from './decoded.js';

/** A row of a table: its cells by heading, without blanks around them. */
export interface TableRow {
  readonly row: number;
  cell(heading: string): string;
}

/** Who takes the rows of a table one after the other: `headings` comes first. */
export interface TableTaker {
  headings(headings: readonly string[]): void;
  row(row: TableRow): void;
}

/** Reads a CSV file row by row. A row with more or fewer cells than the first is an error. */
export async function readTable(file: GivenFile, taker: TableTaker): Promise<void> {
  let places: ReadonlyMap<string, number> | undefined;
  let width = 0;
  const take = (cells: readonly string[], row: number) => {
    if (places === undefined) {
      const headings = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
      width = headings.length;
      places = new Map(headings.map((heading, place) => [heading, place]));
      taker.headings(headings);
      return;
    }
    if (cells.length !== width) {
      const reason = messages.scheduleErrors.otherWidth({ found: cells.length, expected: width });
      throw errors.scheduleNotRead({ file: file.name, line: row, reason });
    }
    const of = places;
    taker.row({ row, cell: (heading) => cells[of.get(heading) ?? -1]?.trim() ?? '' });
  };
  const parser = parse({
    relax_column_count: true,
    on_record: (cells: string[], { lines }) => {
      take(cells, lines);
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(Readable.from(decoded(file)), parser);
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const isOpen = cause.code === 'CSV_QUOTE_NOT_CLOSED';
    const reason = isOpen
      ? messages.scheduleErrors.rowCutOff()
      : messages.scheduleErrors.badSyntax({ format: 'CSV', reason: `${cause.message}.` });
    throw errors.scheduleNotRead({ file: file.name, line: Number(cause.lines ?? 1), reason }, { cause });
  }
}
