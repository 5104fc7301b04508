/**
 * One edition of a tariff schedule as its publisher states it: all lines at their deepest level, each with what it or a
 * row above it says in the columns of Landfall.
 */
export interface StatedEdition {
  /** The territory of the schedule, for example `country/JP` or `bloc/EU`. */
  readonly territory: string;
  /** The scheme of its lines, for example `hts`. */
  readonly scheme: string;
  /** The day of the edition, for example `2025-12-31`. */
  readonly day: string;
  /** IDs of the schedules that the file states: the MFN column and those for Korean goods. */
  readonly columns: readonly string[];
  readonly lines: readonly StatedLine[];
}

/** A line, or a row above lines that has a code of more than six digits. */
export interface StatedLine {
  /** Row of the file. */
  readonly row: number;
  /** Digits only, six or more. */
  readonly code: string;
  /** The shortest title that the file has in English, for example `Other`. */
  readonly title: string;
  /** The unit of quantity, as the file has it. */
  readonly unit?: string;
  /**
   * By the ID of the schedule: the text of the cell, of the line or of the nearest row above that has one. Absent if
   * none has. A row above lines has no cells of its own: its lines have inherited them.
   */
  readonly cells: ReadonlyMap<string, string>;
  /** False for a row above lines: it is stated for its code and title. */
  readonly isLeaf: boolean;
}
