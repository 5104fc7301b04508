import { gapsIn } from '../../knowledge/completeness/completeness.js';
import { type DueSource, dueSources } from '../../knowledge/completeness/due-sources.js';
import { type Fault, inOrder } from '../../knowledge/facts/fault.js';
import { readAndCheck, type SeedReport } from './check-seed.js';
import { readSeedFiles } from './seed-files.js';

/** What a seed folder holds, what is wrong with it, and what it owes its readers still. */
export interface SeedReview extends SeedReport {
  /** What is sound and not complete, by file and line. */
  readonly gaps: readonly Fault[];
  /** Sources that were to be read again by now. */
  readonly due: readonly DueSource[];
}

/**
 * Reads, checks and reviews a seed folder; touches no graph.
 * @param today the day by which sources are due
 * Fails with `NO_SEED` when the folder holds no files.
 */
export async function reviewSeed(folder: string, today: string): Promise<SeedReview> {
  const files = await readSeedFiles(folder);
  const { facts, faults } = readAndCheck(files);
  const counts = { files: files.length, nodes: facts.nodes.length, edges: facts.edges.length };
  return { ...counts, faults, gaps: inOrder(gapsIn(facts)), due: dueSources(facts, today) };
}
