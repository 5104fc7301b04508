import type { Clock } from '../../clock.js';
import { errors } from '../../errors.js';
import type { Graph } from '../../graph/port.js';
import { schemaFiles } from '../../graph/vocabulary/schema-files.js';
import type { Facts } from '../../knowledge/facts/facts.js';
import { seedFault } from '../../knowledge/facts/fault.js';
import { findKnowledge, format } from '../../knowledge/publishing/knowledge.js';
import type { Text } from '../../messages/message.js';
import type { ImportChangesets } from '../import-changesets.js';
import { readAndCheck } from './check-seed.js';
import { type Published, publishSeed } from './publish-seed.js';
import { hashOf, readSeedFiles, type SeedFile } from './seed-files.js';

export interface LoadOptions {
  readonly folder: string;
  readonly clock: Pick<Clock, 'now' | 'dayOf'>;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly step: 'read' | 'check' | 'write';
  /** Files, facts, and nodes and relationships that differ from those of the graph. */
  readonly done: number;
  readonly of: number;
}

export interface Loaded {
  /** The size of the seed. */
  readonly nodes: number;
  readonly edges: number;
  readonly sequence: number;
  readonly milliseconds: number;
  /** False if this seed was loaded already, or all its facts were there. */
  readonly changed: boolean;
  /** Where desks have decided otherwise since, as messages: their decisions stay. */
  readonly disagreements: readonly Text[];
}

/**
 * Updates the graph to the seed, as one changeset: completely, or, with any fault or failure, not at all. The same seed
 * again does nothing; a changed one replaces what the last one wrote, as the next sequence, but not what desks have
 * changed since.
 * Fails with `NO_SEED`, `SEED_FAULTS` (every fault with file and line), `KNOWLEDGE_TOO_NEW`, `END_GONE`.
 */
export async function loadSeed(graph: Graph, changesets: ImportChangesets, options: LoadOptions): Promise<Loaded> {
  const started = performance.now();
  const { clock, onProgress = () => undefined } = options;
  const files = await readSeedFiles(options.folder);
  onProgress({ step: 'read', done: files.length, of: files.length });
  const seed = seedHash(files);
  const current = await findKnowledge(graph);
  if (current?.seed === seed) return loaded({ record: current, changed: false, disagreements: [] }, started);
  const facts = soundFacts(files);
  const total = facts.nodes.length + facts.edges.length;
  onProgress({ step: 'check', done: total, of: total });
  await graph.prepare();
  const publishedAt = clock.now();
  const edition = { seed, publishedAt, day: clock.dayOf(publishedAt) };
  const published = await publishSeed(graph, changesets, facts, edition, (done, of) =>
    onProgress({ step: 'write', done, of }),
  );
  return loaded(published, started);
}

function soundFacts(files: readonly SeedFile[]): Facts {
  const { facts, faults } = readAndCheck(files);
  if (faults.length > 0) throw errors.seedFaults({ faults: faults.map(seedFault) });
  return facts;
}

/** The fingerprint of the seed in this folder, as the graph stores it once it is loaded. Fails with `NO_SEED`. */
export async function seedFingerprint(folder: string): Promise<string> {
  return seedHash(await readSeedFiles(folder));
}

/** Changes with the seed, with the vocabulary that reads it, and with the way it is stored. */
function seedHash(files: readonly SeedFile[]): string {
  return hashOf([String(format), ...[...schemaFiles(), ...files].flatMap(({ name, text }) => [name, text])]);
}

function loaded({ record, changed, disagreements }: Published, started: number): Loaded {
  const { nodes, edges, sequence } = record;
  return { nodes, edges, sequence, milliseconds: Math.round(performance.now() - started), changed, disagreements };
}
