/** A row of a schedule's file. */
export interface ScheduleRow {
  readonly row: number;
  /** Digits only; empty if the row has none. */
  readonly code: string;
  readonly title: string;
  /** Empty if the row has none. */
  readonly unit: string;
  /** By the place of the heading; an empty text if the cell is empty. */
  readonly cells: readonly string[];
}

/** How the text of a schedule's cell comes from the cells of its headings. */
export interface ScheduleReading {
  readonly schedule: string;
  /** Places of its headings in the cells of a row. */
  readonly places: readonly number[];
  readonly read: (cells: readonly string[]) => string;
}
