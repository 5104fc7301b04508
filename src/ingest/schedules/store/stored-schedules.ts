import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Reader } from '../../../graph/port.js';
import { statement } from '../../../graph/statement.js';
import type { CompiledSchedule } from '../compiled-schedule.js';

const allSchedules = statement(import.meta.url, 'schedules');
const storedLines = statement(import.meta.url, 'stored-lines');
const storedRates = statement(import.meta.url, 'stored-rates');
const storedCodes = statement(import.meta.url, 'stored-codes');

const texts = z.array(z.string());
const numbers = z.array(z.int());

const record = z.object({
  /** The scheme. */
  id: z.string(),
  territory: z.string(),
  /** IDs of the schedules, with the cells of the last edition that are not empty, and those whose meaning was read. */
  columns: texts,
  values: numbers,
  understood: numbers,
  /** The editions, oldest first, with their sources. */
  days: texts,
  sources: texts,
  rates: z.int(),
  lines: z.int(),
  /** A hash of all that the schedule states. */
  content: z.string(),
});

/** What the graph has of one tariff schedule, without its rates and lines. */
export type StoredSchedule = Readonly<z.infer<typeof record>>;

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
  const lines = (await reader.read(storedLines, { scheme })).map((row) => line.parse(row));
  const rates: CompiledSchedule['rates'][number][] = [];
  for (const schedule of stored.columns)
    for (const row of await reader.read(storedRates, { schedule })) {
      const { to, staged, ...read } = rate.parse(row);
      rates.push({ ...read, ...(to == null ? {} : { to }), ...(staged === true ? { staged } : {}) });
    }
  const chapters = (await reader.read(storedCodes, { scheme })).map((row) => chapter.parse(row));
  return {
    territory: stored.territory,
    scheme,
    editions: stored.days.map((day, place) => ({ day, source: stored.sources[place] ?? '' })),
    columns: stored.columns,
    lines: lines.map(({ id, title, partOf }) => ({ code: id.slice(scheme.length + 1), title, partOf })),
    rates,
    otherCodes: chapters.flatMap(({ codes }) => codes.trim().split(' ')).filter((code) => code !== ''),
    counts: stored.columns.map((schedule, place) => ({
      schedule,
      values: stored.values[place] ?? 0,
      understood: stored.understood[place] ?? 0,
    })),
  };
}

/** The record of a schedule. */
export const recordOf = (schedule: CompiledSchedule): StoredSchedule => ({
  id: schedule.scheme,
  territory: schedule.territory,
  columns: [...schedule.columns],
  values: schedule.columns.map((id) => schedule.counts.find((count) => count.schedule === id)?.values ?? 0),
  understood: schedule.columns.map((id) => schedule.counts.find((count) => count.schedule === id)?.understood ?? 0),
  days: schedule.editions.map(({ day }) => day),
  sources: schedule.editions.map(({ source }) => source),
  rates: schedule.rates.length,
  lines: schedule.lines.length,
  content: contentHash(schedule),
});

/** Changes with anything that the schedule states, and not with the order of its parts. */
function contentHash({
  scheme,
  territory,
  editions,
  columns,
  lines,
  rates,
  otherCodes,
  counts,
}: CompiledSchedule): string {
  const stated = [
    ...lines.map(({ code, title, partOf }) => `line ${code} ${partOf} ${title}`),
    ...rates.map(
      (each) => `rate ${each.schedule} ${each.covers} ${each.from} ${each.to ?? ''} ${each.staged ?? ''} ${each.rate}`,
    ),
    ...otherCodes.map((code) => `code ${code}`),
  ].sort();
  const hash = createHash('sha256').update(JSON.stringify([scheme, territory, editions, columns, counts]));
  for (const each of stated) hash.update(each).update('\n');
  return hash.digest('hex');
}
