import { checkFacts } from '../../knowledge/checks/checks.js';
import type { Facts } from '../../knowledge/facts/facts.js';
import { type Fault, inOrder } from '../../knowledge/facts/fault.js';
import { readSeed } from './read-seed.js';
import { readSeedFiles, type SeedFile } from './seed-files.js';

/** The content of a seed folder, and its faults. */
export interface SeedReport {
  readonly files: number;
  readonly nodes: number;
  readonly edges: number;
  /** By file and line. */
  readonly faults: readonly Fault[];
}

/**
 * Reads and checks a seed folder, without a graph.
 * Fails with `NO_SEED` if the folder has no files.
 */
export async function checkSeed(folder: string): Promise<SeedReport> {
  const files = await readSeedFiles(folder);
  const { facts, faults } = readAndCheck(files);
  return { files: files.length, nodes: facts.nodes.length, edges: facts.edges.length, faults };
}

/** The facts of the files, and every fault of form and of content. */
export function readAndCheck(files: readonly SeedFile[]): { readonly facts: Facts; readonly faults: readonly Fault[] } {
  const { facts, faults } = readSeed(files);
  return { facts, faults: inOrder([...faults, ...checkFacts(facts)]) };
}
