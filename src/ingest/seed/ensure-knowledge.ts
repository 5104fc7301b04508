import { LandfallError } from '../../errors.js';
import type { Graph } from '../../graph/port.js';
import { findKnowledge } from '../../knowledge/publishing/knowledge.js';
import type { Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { ImportChangesets } from '../import-changesets.js';
import { loadSchedules } from '../schedules/load-schedules.js';
import type { ChangedSchedule } from '../schedules/store/publish-schedules.js';
import { type LoadOptions, loadSeed, seedFingerprint } from './load-seed.js';

/** Receives what is done to load the knowledge. */
export interface Progress {
  info(said: Text): void;
  warn(said: Text): void;
}

/**
 * Loads the seed if the graph has no knowledge yet. Existing knowledge is not changed; if the seed files have changed
 * since, or cannot be read, `progress` receives that.
 * @throws as `loadSeed` does
 */
export async function ensureKnowledge(
  graph: Graph,
  changesets: ImportChangesets,
  seed: LoadOptions,
  progress: Progress,
): Promise<void> {
  await graph.prepare();
  const published = await findKnowledge(graph);
  if (published !== undefined) return compareSeed(published.seed, seed.folder, progress);
  progress.info(messages.seed.loading());
  const { nodes, edges, milliseconds } = await loadSeed(graph, changesets, seed);
  progress.info(messages.seed.loaded({ nodes, edges, seconds: Math.round(milliseconds / 100) / 10 }));
  await loadFirstSchedules(graph, changesets, seed, progress);
}

async function loadFirstSchedules(
  graph: Graph,
  changesets: ImportChangesets,
  seed: LoadOptions,
  progress: Progress,
): Promise<void> {
  const started = performance.now();
  progress.info(messages.tariff.loading());
  const { changed } = await loadSchedules(graph, changesets, seed);
  const sum = (count: (schedule: ChangedSchedule) => number) => changed.reduce((all, each) => all + count(each), 0);
  progress.info(
    messages.tariff.loaded({
      schedules: changed.length,
      rates: sum(({ rates }) => rates),
      lines: sum(({ lines }) => lines),
      seconds: Math.round((performance.now() - started) / 100) / 10,
    }),
  );
}

/** @param loaded fingerprint of the seed files that were loaded last */
async function compareSeed(loaded: string, folder: string, progress: Progress): Promise<void> {
  try {
    if ((await seedFingerprint(folder)) !== loaded) progress.info(messages.seed.filesChanged());
  } catch (failure) {
    if (!(failure instanceof LandfallError)) throw failure;
    progress.warn(failure.said);
    progress.warn(messages.seed.earlierServed());
  }
}
