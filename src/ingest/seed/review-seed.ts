import { gapsIn } from '../../knowledge/completeness/completeness.js';
import { type DueSource, dueSources } from '../../knowledge/completeness/due-sources.js';
import { type Fault, inOrder } from '../../knowledge/facts/fault.js';
import { readAndCheck, type SeedReport } from './check-seed.js';
import { readSeedFiles } from './seed-files.js';

/** The content of a seed folder, its faults, and its gaps. */
export interface SeedReview extends SeedReport {
  /** Facts that are consistent but not complete, by file and line. */
  readonly gaps: readonly Fault[];
  /** Sources whose review is due. */
  readonly due: readonly DueSource[];
}

/**
 * Reads, checks and reviews a seed folder, without a graph.
 * @param today the day on which sources are due
 * Fails with `NO_SEED` if the folder has no files.
 */
export async function reviewSeed(folder: string, today: string): Promise<SeedReview> {
  const files = await readSeedFiles(folder);
  const { facts, faults } = readAndCheck(files);
  const counts = { files: files.length, nodes: facts.nodes.length, edges: facts.edges.length };
  return { ...counts, faults, gaps: inOrder(gapsIn(facts)), due: dueSources(facts, today) };
}
