import type { ReadEdition, ScheduleSource } from '../../../../src/ingest/schedules/formats/schedule-source.js';

/** A file as its publisher has it, from a text. */
export const sourceOf = (name: string, text: string): ScheduleSource => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** The cells of a line of an edition. */
export const cellsOf = ({ edition }: ReadEdition, code: string): Record<string, string> | undefined => {
  const line = edition.lines.find((each) => each.code === code);
  return line && Object.fromEntries(line.cells);
};
