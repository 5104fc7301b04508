import { errors } from '../../errors.js';
import type { Graph, Transaction } from '../../graph/port.js';
import { schemaFiles } from '../../graph/vocabulary/schema-files.js';
import type { Facts } from '../facts/facts.js';
import { faultText } from '../facts/fault.js';
import { readAndCheck } from './check-seed.js';
import { findKnowledge, type KnowledgeRecord, putKnowledge } from './knowledge.js';
import { difference } from './manifest.js';
import { findManifest, putManifest } from './manifest-store.js';
import { edgeRecord, nodeRecord } from './record.js';
import { hashOf, readSeedFiles, type SeedFile } from './seed-files.js';
import { writeDifference } from './write.js';

/** How the loader stores a seed: the number grows when the same seed comes to be stored in another way. */
const format = 1;

export interface LoadOptions {
  readonly folder: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly now?: () => Date;
}

export interface Progress {
  readonly step: 'read' | 'check' | 'write';
  /** Files, facts, and nodes and relationships that differ from what the graph holds. */
  readonly done: number;
  readonly of: number;
}

export interface Loaded {
  /** What the seed holds. */
  readonly nodes: number;
  readonly edges: number;
  readonly sequence: number;
  readonly milliseconds: number;
  /** False where this very seed stood there already. */
  readonly changed: boolean;
}

/**
 * Makes the graph hold what the seed says, in one transaction: all of it, or, with any fault or on any failure, nothing.
 * The same seed again does nothing; a changed one replaces what the last one wrote, as the next sequence.
 * Fails with `NO_SEED`, `SEED_FAULTS` (every fault with file and line), `KNOWLEDGE_TOO_NEW`, `END_GONE`.
 */
export async function loadSeed(graph: Graph, options: LoadOptions): Promise<Loaded> {
  const started = performance.now();
  const { onProgress = () => undefined, now = () => new Date() } = options;
  const files = await readSeedFiles(options.folder);
  onProgress({ step: 'read', done: files.length, of: files.length });
  const seed = seedHash(files);
  const stands = await findKnowledge(graph);
  if (stands?.seed === seed) return loaded(stands, started, false);
  const facts = soundFacts(files);
  const total = facts.nodes.length + facts.edges.length;
  onProgress({ step: 'check', done: total, of: total });
  await graph.prepare();
  const publishedAt = now().toISOString();
  const record = await graph.transaction((transaction) => write(transaction, facts, { seed, publishedAt }, onProgress));
  return loaded(record, started, true);
}

async function write(
  transaction: Transaction,
  facts: Facts,
  about: Pick<KnowledgeRecord, 'seed' | 'publishedAt'>,
  onProgress: (progress: Progress) => void,
): Promise<KnowledgeRecord> {
  const stands = await findKnowledge(transaction);
  if (stands !== undefined && stands.format > format)
    throw errors.knowledgeTooNew({ format: stands.format, known: format });
  const nodes = facts.nodes.map(nodeRecord);
  const edges = facts.edges.map(edgeRecord);
  const change = difference(nodes, edges, await findManifest(transaction));
  const of = change.remove.length + change.unlink.length + change.put.length + change.link.length;
  let done = 0;
  await writeDifference(transaction, change, (rows) => {
    done += rows;
    onProgress({ step: 'write', done, of });
  });
  await putManifest(transaction, [...nodes, ...edges]);
  const counts = { nodes: nodes.length, edges: edges.length };
  const record = { ...about, ...counts, sequence: (stands?.sequence ?? 0) + 1, format };
  await putKnowledge(transaction, record);
  return record;
}

function soundFacts(files: readonly SeedFile[]): Facts {
  const { facts, faults } = readAndCheck(files);
  if (faults.length > 0) throw errors.seedFaults({ faults: faults.map(faultText) });
  return facts;
}

/** The fingerprint of the seed in this folder, as the graph keeps it once it is loaded. Fails with `NO_SEED`. */
export async function seedFingerprint(folder: string): Promise<string> {
  return seedHash(await readSeedFiles(folder));
}

/** Changes with the seed, with the vocabulary that it is read by, and with the way it is stored. */
function seedHash(files: readonly SeedFile[]): string {
  return hashOf([String(format), ...[...schemaFiles(), ...files].flatMap(({ name, text }) => [name, text])]);
}

function loaded({ nodes, edges, sequence }: KnowledgeRecord, started: number, changed: boolean): Loaded {
  return { nodes, edges, sequence, milliseconds: Math.round(performance.now() - started), changed };
}
