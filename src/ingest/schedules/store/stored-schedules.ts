import { z } from 'zod';
import type { Reader } from '../../../graph/port.js';
import { statement } from '../../../graph/statement.js';
import { type ScheduleRecord, storedSchedules } from '../../../graph/tariff-schedule.js';
import type { CompiledSchedule } from '../compiled-schedule.js';

const storedLines = statement(import.meta.url, 'stored-lines');
const storedRates = statement(import.meta.url, 'stored-rates');
const storedCodes = statement(import.meta.url, 'stored-codes');

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
    counts: stored.counts.map(({ schedule, values, understood }) => ({ schedule, values, understood })),
  };
}

/** All ids that begin with the scheme and a slash: `0` is the next character. */
const idsOf = (scheme: string) => ({ after: `${scheme}/`, before: `${scheme}0` });

/** The record of a schedule, as it is stored. */
export const recordOf = (schedule: CompiledSchedule, content: string): ScheduleRecord => ({
  id: schedule.scheme,
  territory: schedule.territory,
  columns: [...schedule.columns],
  editions: JSON.stringify(schedule.editions),
  counts: JSON.stringify(schedule.counts.map((count) => ({ ...count, rates: ratesOf(schedule, count.schedule) }))),
  rates: schedule.rates.length,
  lines: schedule.lines.length,
  content,
});

const ratesOf = ({ rates }: CompiledSchedule, column: string): number =>
  rates.filter(({ schedule }) => schedule === column).length;
