import type { Day } from '../../day.js';
import type { ColumnCount, ScheduleEdition } from './compiled-schedule.js';

/** A tariff schedule with all its editions, line by line: what the editions state, before it is aggregated. */
export interface ScheduleTable {
  /** For example `country/JP` or `bloc/EU`. */
  readonly territory: string;
  /** The scheme of its lines, for example `hts`. */
  readonly scheme: string;
  /** Oldest first. */
  readonly editions: readonly ScheduleEdition[];
  /** IDs of the schedules: the MFN column and those for Korean goods. */
  readonly columns: readonly string[];
  /** By code. A row without a history is a row above lines, or a line for which no column states anything. */
  readonly rows: ReadonlyMap<string, TableRow>;
  /** What was read of the last edition, by column. */
  readonly counts: readonly ColumnCount[];
}

export interface TableRow {
  readonly code: string;
  readonly title: string;
  /** By the ID of the schedule. A schedule that never states anything for the line is absent. */
  readonly histories: ReadonlyMap<string, History>;
}

/** What a schedule states for one class over time, oldest first. Between and around the periods it states nothing. */
export type History = readonly Period[];

export interface Period {
  /** As `printRate` prints it. */
  readonly rate: string;
  /** Its first day. */
  readonly from: Day;
  /** Its last day. Absent if the last edition states it. */
  readonly to?: Day;
  /** Whether the edition states the steps of later years as well. */
  readonly staged?: true;
}
