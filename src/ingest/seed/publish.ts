import type { Facts } from '../../desk/facts/facts.js';
import { errors } from '../../errors.js';
import type { Transaction } from '../../graph/port.js';
import { type KnowledgeRecord, lockKnowledge, putKnowledge } from './knowledge.js';
import { difference } from './manifest.js';
import { findManifest, putManifest } from './manifest-store.js';
import { edgeRecord, nodeRecord } from './record.js';
import { writeDifference } from './write.js';

/** How the loader stores a seed: the number grows when the same seed comes to be stored in another way. */
export const format = 1;

export interface Published {
  readonly record: KnowledgeRecord;
  /** False where this very seed stood there already. */
  readonly changed: boolean;
}

/** Makes the graph hold these facts in place of those of the last seed, as the next sequence. */
export async function publish(
  transaction: Transaction,
  facts: Facts,
  edition: Pick<KnowledgeRecord, 'seed' | 'publishedAt'>,
  onWritten: (done: number, of: number) => void,
): Promise<Published> {
  const stands = await lockKnowledge(transaction);
  if (stands?.seed === edition.seed) return { record: stands, changed: false };
  if (stands !== undefined && stands.format > format)
    throw errors.knowledgeTooNew({ format: stands.format, known: format });
  const counts = await write(transaction, facts, onWritten);
  const record = { ...edition, ...counts, sequence: (stands?.sequence ?? 0) + 1, format };
  await putKnowledge(transaction, record);
  return { record, changed: true };
}

async function write(
  transaction: Transaction,
  facts: Facts,
  onWritten: (done: number, of: number) => void,
): Promise<Pick<KnowledgeRecord, 'nodes' | 'edges'>> {
  const nodes = facts.nodes.map(nodeRecord);
  const edges = facts.edges.map(edgeRecord);
  const change = difference(nodes, edges, await findManifest(transaction));
  const of = change.remove.length + change.unlink.length + change.put.length + change.link.length;
  let done = 0;
  await writeDifference(transaction, change, (rows) => {
    done += rows;
    onWritten(done, of);
  });
  await putManifest(transaction, [...nodes, ...edges]);
  return { nodes: nodes.length, edges: edges.length };
}
