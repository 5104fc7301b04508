/**
 * A tariff schedule with all its editions, as the graph has it: rates stated at the classes that take the fewest
 * statements, and the national lines of those subheadings whose lines differ.
 */
export interface CompiledSchedule {
  /** For example `country/JP` or `bloc/EU`. */
  readonly territory: string;
  /** The scheme of its lines, for example `hts`. */
  readonly scheme: string;
  /** Oldest first. */
  readonly editions: readonly ScheduleEdition[];
  /** IDs of the schedules: the MFN column and those for Korean goods. */
  readonly columns: readonly string[];
  /** National lines that are nodes, each after the one that it is a part of. */
  readonly lines: readonly CompiledLine[];
  readonly rates: readonly CompiledRate[];
  /** Codes of all other lines, in order: they have the rates of their subheading. */
  readonly otherCodes: readonly string[];
  /** What was read of the last edition, by column. */
  readonly counts: readonly ColumnCount[];
}

export interface ColumnCount {
  /** ID of the schedule. */
  readonly schedule: string;
  /** Cells that are not empty. */
  readonly values: number;
  /** Those whose meaning was read; the others are kept as text. */
  readonly understood: number;
}

export interface ScheduleEdition {
  readonly day: string;
  /** ID of its source. */
  readonly source: string;
}

export interface CompiledLine {
  readonly code: string;
  readonly title: string;
  /** ID of the class that it is a part of: `hs/330499`, or a line above. */
  readonly partOf: string;
}

/** What a schedule states for a class and all below it, except for classes with a statement of their own. */
export interface CompiledRate {
  /** ID of the schedule. */
  readonly schedule: string;
  /** ID of the class. */
  readonly covers: string;
  /** As `printRate` prints it. */
  readonly rate: string;
  /** Day of the first edition that states it. */
  readonly from: string;
  /** The day before the first edition that does not. Absent if the last edition states it. */
  readonly to?: string;
  /** Whether the edition states the steps of later years as well: the rate outlasts the edition's year. */
  readonly staged?: true;
}
