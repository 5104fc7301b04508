import { assertAllowed } from '../../access/permissions.js';
import { type AuditContext, withAudit } from '../../audit/with-audit.js';
import type { Graph, Transaction } from '../../graph/port.js';
import type { FactChange } from '../../knowledge/facts/fact-change.js';
import type { Facts } from '../../knowledge/facts/facts.js';
import type { OnWritten } from '../../knowledge/publishing/apply.js';
import { holdNodes } from '../../knowledge/publishing/hold-nodes.js';
import { format, type KnowledgeRecord, lockKnowledge, putKnowledge } from '../../knowledge/publishing/knowledge.js';
import { publishChanges, type ToPublish } from '../../knowledge/publishing/publish-changes.js';
import { draftSnapshot } from '../../knowledge/snapshots/draft-snapshot.js';
import { publishedSnapshot } from '../../knowledge/snapshots/published-snapshot.js';
import type { KnowledgeSnapshot } from '../../knowledge/snapshots/snapshot.js';
import type { Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { ImportChangesets, RecordedImport } from '../import-changesets.js';
import { seedAuthor } from '../seed-author.js';
import { type Agreed, agree } from './disagreements.js';
import { difference } from './manifest.js';
import { findManifest, putManifest } from './manifest-store.js';
import { edgeRecord, nodeRecord } from './record.js';
import { seedChanges } from './seed-changes.js';

/** The result of publishing a seed. */
export interface Published {
  /** The published state. */
  readonly record: KnowledgeRecord;
  /** False if this seed was loaded already, or all its facts were there. */
  readonly changed: boolean;
  /** Where desks have decided otherwise, as messages: their decisions stay. */
  readonly disagreements: readonly Text[];
}

/** The loaded seed: its fingerprint, the time, and the day of that time. */
export type Edition = Pick<KnowledgeRecord, 'seed' | 'publishedAt'> & Pick<AuditContext, 'day'>;

/**
 * Publishes these facts in place of those of the last seed, as a changeset of the seed's author: completely, or not at
 * all.
 */
export function publishSeed(
  graph: Graph,
  changesets: ImportChangesets,
  facts: Facts,
  edition: Edition,
  onWritten: (done: number, of: number) => void,
): Promise<Published> {
  const { publishedAt: at, day } = edition;
  const audit = { viewer: seedAuthor, operation: 'seed', requestId: 'seed', at, day };
  return withAudit(graph, audit, undefined, async (transaction) => {
    assertAllowed(seedAuthor, 'import.publish');
    const current = await lockKnowledge(transaction);
    if (current?.seed === edition.seed) return { result: { record: current, changed: false, disagreements: [] } };
    return publishInside(transaction, changesets, current, facts, audit, edition, onWritten);
  });
}

async function publishInside(
  transaction: Transaction,
  changesets: ImportChangesets,
  current: KnowledgeRecord | undefined,
  facts: Facts,
  audit: AuditContext,
  edition: Edition,
  onWritten: (done: number, of: number) => void,
): Promise<{ readonly result: Published; readonly target?: string }> {
  const { changes, before, disagreements } = await keepManifest(transaction, current, facts);
  const record = { seed: edition.seed, nodes: facts.nodes.length, edges: facts.edges.length };
  if (current !== undefined && changes.length === 0) {
    await putKnowledge(transaction, record);
    return { result: { record: { ...current, ...record }, changed: false, disagreements } };
  }
  const after = draftSnapshot(before);
  for (const change of changes) after.apply(change);
  if (current !== undefined) await changesets.assertFitting(changes, before, after, audit.day);
  const changeset = await changesets.record(transaction, audit, {
    title: messages.seed.title(),
    reason: messages.seed.reason(),
    size: changes.length,
    sequence: (current?.sequence ?? 0) + 1,
  });
  const by = publishedBy(changeset, audit.at);
  const toPublish = { changes, before, after, by, record, onWritten: summing(onWritten, changes.length) };
  const sequence = await publishChanges(transaction, current, toPublish);
  const published = { ...record, sequence, publishedAt: audit.at, format };
  return { result: { record: published, changed: true, disagreements }, target: changeset.id };
}

/** The part of a seed to publish, compared with the published state. The manifest is stored for the next seed. */
async function keepManifest(
  transaction: Transaction,
  current: KnowledgeRecord | undefined,
  facts: Facts,
): Promise<Agreed & { readonly before: KnowledgeSnapshot }> {
  const [nodes, edges] = [facts.nodes.map(nodeRecord), facts.edges.map(edgeRecord)];
  const known = await findManifest(transaction);
  const before = publishedSnapshot(transaction);
  const differing = difference(nodes, edges, known);
  await holdNodes(transaction, differing.remove);
  const wanted = await seedChanges(differing, before);
  const agreed = current === undefined ? all(wanted) : await agree(transaction, before, wanted);
  await putManifest(transaction, [...nodes, ...edges], known, agreed.kept);
  return { ...agreed, before };
}

const all = (changes: readonly FactChange[]): Agreed => ({ changes, kept: new Set(), disagreements: [] });

/** Reports the total of all statements, each of which reports its own count. */
function summing(onWritten: (done: number, of: number) => void, total: number): OnWritten {
  let done = 0;
  return (rows) => {
    done += rows;
    onWritten(done, total);
  };
}

const publishedBy = ({ id: changeset, ...said }: RecordedImport, at: string): ToPublish['by'] => ({
  changeset,
  title: said.title,
  titleMessage: said.titleMessage,
  reason: said.reason,
  reasonMessage: said.reasonMessage,
  origin: 'SEED',
  author: seedAuthor.name,
  reviewers: [],
  at,
});
