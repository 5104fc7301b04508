import { errors } from '../../../errors.js';
import { aggregate } from '../aggregate.js';
import type { ColumnReading } from '../cell-reader.js';
import { readCell } from '../cells/read-cell.js';
import type { HsCodes } from '../class-tree.js';
import { expand } from '../expand.js';
import { type Conflict, mergeEdition } from '../merge-edition.js';
import { printSchedule } from '../print-schedule.js';
import {
  editionSource,
  formatsOfSeveralFiles,
  type ImportFormat,
  type PublishedFile,
  readEdition,
} from '../read-edition.js';
import { readSchedule } from '../read-schedule.js';
import type { KnownSchedules } from './known-schedules.js';
import { type LineChanges, lineChanges, summarized } from './line-changes.js';

/** The files of one publisher. */
export interface GivenFiles {
  readonly format: ImportFormat;
  readonly files: readonly PublishedFile[];
  /** The day of the edition, for formats that do not state it. */
  readonly day: string | undefined;
}

/** What an edition does to the schedule of its market. */
export interface EditionReport {
  /** For example `country/JP`. */
  readonly territory: string;
  readonly day: string;
  /** ID of the source that the edition is. */
  readonly source: string;
  /** Whether there was no edition of the market before. */
  readonly isFirst: boolean;
  /** Codes of the edition. */
  readonly lines: number;
  /** Rows of the file that are not a part of the schedule, by what they are. */
  readonly leftOut: ReadonlyMap<string, number>;
  readonly readings: readonly ColumnReading[];
  readonly conflicts: readonly Conflict[];
  /** Lines that were added, changed and ended, in this order. */
  readonly changes: readonly LineChanges[];
}

export interface CompiledEditions {
  readonly reports: readonly EditionReport[];
  /** By scheme, the text of the schedule with the editions in it: it takes less memory than the schedule. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads editions and merges each into the schedule of its market. Nothing is written.
 * @throws `SCHEDULE_NOT_READ` with file and line, `EDITION_WITHOUT_SOURCE`
 */
export async function compileEditions(given: GivenFiles, known: KnownSchedules): Promise<CompiledEditions> {
  const hs = await known.hsCodes();
  const texts = new Map<string, string>();
  const reports: EditionReport[] = [];
  for (const files of editionsOf(given)) reports.push(await compile({ ...given, files }, hs, known, texts));
  return { reports, texts };
}

/** The files of each edition. */
const editionsOf = ({ format, files }: GivenFiles): readonly (readonly PublishedFile[])[] =>
  formatsOfSeveralFiles.includes(format) ? [files] : files.map((file) => [file]);

async function compile(
  { format, files, day = '' }: GivenFiles,
  hs: HsCodes,
  known: KnownSchedules,
  texts: Map<string, string>,
): Promise<EditionReport> {
  const { edition, leftOut } = await readEdition({ format, files, day, isClass: (digits) => hs.has(digits) });
  const source = editionSource(edition);
  if (!(await known.hasSource(source))) throw errors.editionWithoutSource({ day: edition.day, source });
  const text = texts.get(edition.scheme);
  const stored = text === undefined ? await known.schedule(edition.scheme) : readSchedule(text, edition.scheme);
  const before = stored && expand(stored, hs);
  const { table, readings, conflicts } = mergeEdition(before, edition, source, readCell);
  texts.set(edition.scheme, printSchedule(aggregate(table, hs)));
  return {
    territory: edition.territory,
    day: edition.day,
    source,
    isFirst: before === undefined,
    lines: edition.lines.length,
    leftOut,
    readings,
    conflicts,
    changes: summarized(lineChanges(before, table, edition.day)),
  };
}
