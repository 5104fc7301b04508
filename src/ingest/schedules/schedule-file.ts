import { createHash } from 'node:crypto';
import type { CompiledSchedule } from './compiled-schedule.js';
import { printSchedule } from './print-schedule.js';

/** A schedule in the form of its file. */
export interface ScheduleFile {
  /** A hash of the text: schedules with the same one state the same. */
  readonly content: string;
  /**
   * The content of the schedule that this one was made from, null if there was none: if the graph has another, nothing
   * is published. Absent for a schedule that replaces any.
   */
  readonly madeFrom?: string | null;
  /** Fails with `SCHEDULE_NOT_READ`. */
  read(): CompiledSchedule;
}

export const contentOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A schedule that was compiled here, as if it came from its file. */
export const fileOf = (schedule: CompiledSchedule): ScheduleFile => ({
  content: contentOf(printSchedule(schedule)),
  read: () => schedule,
});
