import type { Transaction } from '../../graph/port.js';
import type { FactChange } from '../facts/fact-change.js';
import { revisions } from '../history/revision.js';
import type { KnowledgeSnapshot } from '../snapshots/snapshot.js';
import { applyChanges, type OnWritten } from './apply.js';
import { format, type KnowledgeRecord, putKnowledge } from './knowledge.js';
import { makeRevisions, type Published } from './make-revisions.js';

/** What is to be published, and what is said of it. */
export interface ToPublish {
  readonly changes: readonly FactChange[];
  readonly before: KnowledgeSnapshot;
  readonly after: KnowledgeSnapshot;
  readonly by: Omit<Published, 'sequence'>;
  /** What else the record of the knowledge keeps from now on. */
  readonly record?: Partial<KnowledgeRecord>;
  readonly onWritten?: OnWritten;
}

/**
 * Publishes changes as the next sequence, inside a transaction that holds the lock of the knowledge. The first
 * publication leaves no revisions: a fact without an earlier one has stood there since.
 * @param stands what is published so far, as `lockKnowledge` gives it
 * @returns the new sequence
 */
export async function publishChanges(
  transaction: Transaction,
  stands: KnowledgeRecord | undefined,
  { changes, before, after, by, record = {}, onWritten }: ToPublish,
): Promise<number> {
  const sequence = (stands?.sequence ?? 0) + 1;
  const made = stands === undefined ? [] : await makeRevisions(changes, before, after, { ...by, sequence });
  await applyChanges(transaction, changes, onWritten);
  await revisions.put(transaction, made);
  await putKnowledge(transaction, { ...record, sequence, publishedAt: by.at, format });
  return sequence;
}
