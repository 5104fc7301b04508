import type { Clock } from '../../../clock.js';
import type { Graph } from '../../../graph/port.js';
import { storedSchedules } from '../../../graph/tariff-schedule.js';
import type { ImportChangesets } from '../../import-changesets.js';
import { readSchedule } from '../read-schedule.js';
import { contentOf } from '../schedule-file.js';
import { type OnRows, type PublishedSchedules, publishSchedules } from '../store/publish-schedules.js';
import { compileEditions, type EditionReport, type GivenFiles } from './compile-editions.js';
import { schedulesOf } from './known-schedules.js';

export interface ImportOptions {
  readonly clock: Pick<Clock, 'now' | 'dayOf'>;
  /** Whether only the effects are found out. */
  readonly isDryRun: boolean;
  readonly onRows?: OnRows;
}

export interface ImportedSchedules {
  readonly reports: readonly EditionReport[];
  /** Undefined for a dry run. */
  readonly published: PublishedSchedules | undefined;
}

/**
 * Merges the editions of a publisher's files into the schedules of the graph, and publishes the schedules that change in
 * one step: all files, or none.
 * @throws as `compileEditions` and `publishSchedules` do
 */
export async function importSchedules(
  graph: Graph,
  changesets: ImportChangesets,
  given: GivenFiles,
  { clock, isDryRun, onRows }: ImportOptions,
): Promise<ImportedSchedules> {
  await graph.prepare();
  const contents = new Map((await storedSchedules(graph)).map(({ id, content }) => [id, content]));
  const { reports, texts } = await compileEditions(given, schedulesOf(graph));
  if (isDryRun) return { reports, published: undefined };
  const files = () =>
    [...texts].map(([scheme, text]) => ({
      content: contentOf(text),
      madeFrom: contents.get(scheme) ?? null,
      read: () => readSchedule(text, scheme),
    }));
  const at = clock.now();
  return { reports, published: await publishSchedules(graph, changesets, files, { at, day: clock.dayOf(at) }, onRows) };
}
