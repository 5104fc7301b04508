import type { Clock } from '../../clock.js';
import type { Graph } from '../../graph/port.js';
import type { ImportChangesets } from '../import-changesets.js';
import { shippedSchedules } from './shipped-schedules.js';
import { type OnRows, type PublishedSchedules, publishSchedules } from './store/publish-schedules.js';

export interface LoadSchedulesOptions {
  /** The seed folder. */
  readonly folder: string;
  readonly clock: Pick<Clock, 'now' | 'dayOf'>;
  readonly onRows?: OnRows;
}

/** Publishes the tariff schedules of a seed folder. Those that the graph has already are not read. */
export function loadSchedules(
  graph: Graph,
  changesets: ImportChangesets,
  { folder, clock, onRows }: LoadSchedulesOptions,
): Promise<PublishedSchedules> {
  const at = clock.now();
  return publishSchedules(graph, changesets, () => shippedSchedules(folder), { at, day: clock.dayOf(at) }, onRows);
}
