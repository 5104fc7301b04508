import { LandfallError } from '../../errors.js';
import type { Graph } from '../../graph/port.js';
import { findKnowledge } from '../../knowledge/publishing/knowledge.js';
import type { Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { ImportChangesets } from '../import-changesets.js';
import { loadSchedules, schedulesDiffer, schedulesLoaded } from '../schedules/load-schedules.js';
import { hasSchedules } from '../schedules/shipped-schedules.js';
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
  if (published !== undefined) return compareSeed(graph, published.seed, seed.folder, progress);
  progress.info(messages.seed.loading());
  const { nodes, edges, milliseconds } = await loadSeed(graph, changesets, seed);
  progress.info(messages.seed.loaded({ nodes, edges, seconds: Math.round(milliseconds / 100) / 10 }));
  if (!(await hasSchedules(seed.folder))) return;
  progress.info(messages.tariff.loading());
  progress.info(schedulesLoaded(await loadSchedules(graph, changesets, seed)));
}

/** @param loaded fingerprint of the seed files that were loaded last */
async function compareSeed(graph: Graph, loaded: string, folder: string, progress: Progress): Promise<void> {
  try {
    const differs = (await seedFingerprint(folder)) !== loaded || (await schedulesDiffer(graph, folder));
    if (differs) progress.info(messages.seed.filesChanged());
  } catch (failure) {
    if (!(failure instanceof LandfallError)) throw failure;
    progress.warn(failure.said);
    progress.warn(messages.seed.earlierServed());
  }
}
