import type { Clock } from '../../clock.js';
import type { Graph, Reader } from '../../graph/port.js';
import { storedSchedules } from '../../graph/tariff-schedule.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { ImportChangesets } from '../import-changesets.js';
import { shippedSchedules } from './shipped-schedules.js';
import {
  type ChangedSchedule,
  type OnRows,
  type PublishedSchedules,
  publishSchedules,
} from './store/publish-schedules.js';

export interface LoadSchedulesOptions {
  /** The seed folder. */
  readonly folder: string;
  readonly clock: Pick<Clock, 'now' | 'dayOf'>;
  readonly onRows?: OnRows;
}

export interface LoadedSchedules extends PublishedSchedules {
  readonly milliseconds: number;
}

/** Publishes the tariff schedules of a seed folder. Those that the graph has already are not read. */
export async function loadSchedules(
  graph: Graph,
  changesets: ImportChangesets,
  { folder, clock, onRows }: LoadSchedulesOptions,
): Promise<LoadedSchedules> {
  const started = performance.now();
  const at = clock.now();
  const when = { at, day: clock.dayOf(at) };
  const published = await publishSchedules(graph, changesets, () => shippedSchedules(folder), when, onRows);
  return { ...published, milliseconds: Math.round(performance.now() - started) };
}

/** The result, for logs and commands. */
export function schedulesLoaded({ changed, milliseconds }: LoadedSchedules): Message {
  const sum = (count: (schedule: ChangedSchedule) => number) => changed.reduce((all, each) => all + count(each), 0);
  return messages.tariff.loaded({
    schedules: changed.length,
    rates: sum(({ rates }) => rates),
    lines: sum(({ lines }) => lines),
    seconds: Math.round(milliseconds / 100) / 10,
  });
}

/** Whether the graph lacks a schedule of the seed folder, or has another state of it. */
export async function schedulesDiffer(graph: Reader, folder: string): Promise<boolean> {
  const known = new Set((await storedSchedules(graph)).map(({ content }) => content));
  for await (const { content } of shippedSchedules(folder)) if (!known.has(content)) return true;
  return false;
}
