import { z } from 'zod';
import type { Reader } from '../../../graph/port.js';
import { statement } from '../../../graph/statement.js';
import type { CompiledSchedule } from '../compiled-schedule.js';

const allSchedules = statement(import.meta.url, 'schedules');
const storedLines = statement(import.meta.url, 'stored-lines');
const storedRates = statement(import.meta.url, 'stored-rates');
const storedCodes = statement(import.meta.url, 'stored-codes');

const editions = z.array(z.object({ day: z.string(), source: z.string() }));
const counts = z.array(z.object({ schedule: z.string(), values: z.int(), understood: z.int() }));

const record = z.object({
  /** The scheme. */
  id: z.string(),
  territory: z.string(),
  /** IDs of the schedules. */
  columns: z.array(z.string()),
  /** The editions, oldest first, as JSON: the engines store no lists of objects. */
  editions: z.string().transform((text) => editions.parse(JSON.parse(text))),
  /** What was read of the last edition, by column, as JSON. */
  counts: z.string().transform((text) => counts.parse(JSON.parse(text))),
  rates: z.int(),
  lines: z.int(),
  /** The hash of the schedule's file. */
  content: z.string(),
});

/** What the graph has of one tariff schedule, without its rates and lines. */
export type StoredSchedule = Readonly<z.output<typeof record>>;

/** The schedules of the graph, by scheme. */
export async function storedSchedules(reader: Reader): Promise<StoredSchedule[]> {
  return (await reader.read(allSchedules)).map((row) => record.parse(row.schedule));
}

const line = z.object({ id: z.string(), title: z.string(), partOf: z.string() });
const rate = z.object({
  schedule: z.string(),
  covers: z.string(),
  rate: z.string(),
  from: z.string(),
  to: z.string().nullish(),
  staged: z.boolean().nullish(),
});
const chapter = z.object({ codes: z.string() });

/** A schedule as the graph has it; undefined if it has none of the scheme. */
export async function readStored(reader: Reader, scheme: string): Promise<CompiledSchedule | undefined> {
  const stored = (await storedSchedules(reader)).find(({ id }) => id === scheme);
  if (stored === undefined) return undefined;
  const lines = (await reader.read(storedLines, idsOf(scheme))).map((row) => line.parse(row));
  const rates: CompiledSchedule['rates'][number][] = [];
  for (const schedule of stored.columns)
    for (const row of await reader.read(storedRates, { schedule })) {
      const { to, staged, ...read } = rate.parse(row);
      rates.push({ ...read, ...(to == null ? {} : { to }), ...(staged === true ? { staged } : {}) });
    }
  const chapters = (await reader.read(storedCodes, idsOf(scheme))).map((row) => chapter.parse(row));
  return {
    territory: stored.territory,
    scheme,
    editions: stored.editions,
    columns: stored.columns,
    lines: lines.map(({ id, title, partOf }) => ({ code: id.slice(scheme.length + 1), title, partOf })),
    rates,
    otherCodes: chapters.flatMap(({ codes }) => codes.trim().split(' ')).filter((code) => code !== ''),
    counts: stored.counts,
  };
}

/** All ids that begin with the scheme and a slash: `0` is the next character. */
const idsOf = (scheme: string) => ({ after: `${scheme}/`, before: `${scheme}0` });

/** The record of a schedule, as it is stored. */
export const recordOf = (schedule: CompiledSchedule, content: string): z.input<typeof record> => ({
  id: schedule.scheme,
  territory: schedule.territory,
  columns: [...schedule.columns],
  editions: JSON.stringify(schedule.editions),
  counts: JSON.stringify(schedule.counts),
  rates: schedule.rates.length,
  lines: schedule.lines.length,
  content,
});
