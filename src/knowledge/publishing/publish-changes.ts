import type { Transaction } from '../../graph/port.js';
import type { FactChange } from '../facts/fact-change.js';
import { revisions } from '../history/revision.js';
import type { KnowledgeSnapshot } from '../snapshots/snapshot.js';
import { applyChanges, type OnWritten } from './apply.js';
import { format, type KnowledgeRecord, putKnowledge } from './knowledge.js';
import { makeRevisions, type Published } from './make-revisions.js';

/** Changes to publish, and their description. */
export interface ToPublish {
  readonly changes: readonly FactChange[];
  readonly before: KnowledgeSnapshot;
  readonly after: KnowledgeSnapshot;
  readonly by: Omit<Published, 'sequence'>;
  /** Further properties of the record of the knowledge. */
  readonly record?: Partial<KnowledgeRecord>;
  readonly onWritten?: OnWritten;
}

/**
 * Publishes changes as the next sequence, inside a transaction that has locked the knowledge. The first publication
 * leaves no revisions: a fact without a revision is as the first publication wrote it.
 * @param current the published state, as `lockKnowledge` returns it
 * @returns the new sequence
 */
export async function publishChanges(
  transaction: Transaction,
  current: KnowledgeRecord | undefined,
  { changes, before, after, by, record = {}, onWritten }: ToPublish,
): Promise<number> {
  const sequence = (current?.sequence ?? 0) + 1;
  const made = current === undefined ? [] : await makeRevisions(changes, before, after, { ...by, sequence });
  await applyChanges(transaction, changes, onWritten);
  await revisions.put(transaction, made);
  await putKnowledge(transaction, { ...record, sequence, publishedAt: by.at, format });
  return sequence;
}
