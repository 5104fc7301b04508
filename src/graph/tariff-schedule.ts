import { z } from 'zod';
import type { Reader } from './port.js';
import { statement } from './statement.js';

const allSchedules = statement(import.meta.url, 'tariff-schedules');

const editions = z.array(z.object({ day: z.string(), source: z.string() }));
const counts = z.array(z.object({ schedule: z.string(), values: z.int(), understood: z.int(), rates: z.int() }));

const record = z.object({
  /** The scheme. */
  id: z.string(),
  territory: z.string(),
  /** IDs of the schedules. */
  columns: z.array(z.string()),
  /** The editions, oldest first, as JSON: the engines store no lists of objects. */
  editions: z.string().transform((text) => editions.parse(JSON.parse(text))),
  /** What was read of the last edition, and the rates of all editions, by column, as JSON. */
  counts: z.string().transform((text) => counts.parse(JSON.parse(text))),
  rates: z.int(),
  lines: z.int(),
  /** The hash of the schedule's file. */
  content: z.string(),
});

/** What the graph has of one tariff schedule, without its rates and lines. */
export type StoredSchedule = Readonly<z.output<typeof record>>;

/** The properties in which it is stored. */
export type ScheduleRecord = Readonly<z.input<typeof record>>;

/** The tariff schedules of the graph, by scheme. */
export async function storedSchedules(reader: Reader): Promise<StoredSchedule[]> {
  return (await reader.read(allSchedules)).map((row) => record.parse(row.schedule));
}
