import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';

/** A cell of a schedule with what is needed to read it. */
export interface Cell {
  readonly text: string;
  /** The territory of the schedule, for example `country/JP`. */
  readonly territory: string;
  /** ID of the schedule, for example `jp/schedule/mfn`. */
  readonly schedule: string;
  /** The unit of quantity of the line, as the file has it. */
  readonly unit?: string;
  /** The day of the edition. */
  readonly day: string;
}

/** What a cell states from a day on; from the day of the edition if it names none. */
export interface DatedRate {
  readonly from?: string;
  readonly rate: StatedRate;
}
