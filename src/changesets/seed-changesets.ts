import type { AuditContext } from '../audit/with-audit.js';
import type { Transaction } from '../graph/port.js';
import { aboutOf, type FactChange, factKey } from '../knowledge/facts/fact-change.js';
import type { DraftSnapshot } from '../knowledge/snapshots/draft-snapshot.js';
import type { KnowledgeSnapshot } from '../knowledge/snapshots/snapshot.js';
import type { Message } from '../messages/message.js';
import { newChangeset } from './begin.js';
import { type Changeset, changesetStore } from './changeset.js';
import { assertSound } from './checked.js';
import { review } from './review/review.js';

/** A publication of seed files. */
export interface PublishedSeed {
  readonly title: Message;
  readonly reason: Message;
  /** The number of changed facts. */
  readonly size: number;
  readonly sequence: number;
}

/** Records the changeset of seed files, which is published with this transaction. */
export async function recordSeed(
  transaction: Transaction,
  audit: AuditContext,
  { title, reason, size, sequence }: PublishedSeed,
): Promise<Changeset> {
  const begun = newChangeset(audit, { title, reason });
  const changeset: Changeset = { ...begun, kind: 'SEED', state: 'PUBLISHED', size, sequence, publishedAt: audit.at };
  await changesetStore.put(transaction, [changeset]);
  return changeset;
}

/**
 * Seed files are consistent by themselves, but may not fit what desks have changed since.
 * @param today the day for checks of what has passed
 * @throws `CHECKS_FAILED` with the first findings
 */
export async function assertFitting(
  changes: readonly FactChange[],
  before: KnowledgeSnapshot,
  after: DraftSnapshot,
  today: string,
): Promise<void> {
  const touchedBy = new Map(
    changes.flatMap(({ fact }, index) => [[factKey(fact), index + 1] as const, [aboutOf(fact), index + 1] as const]),
  );
  const findings = await review({ changes, before, after, misread: [], touchedBy, firstSetBy: touchedBy }, today);
  // Nobody has stated these changes one by one, so their numbers would be meaningless.
  assertSound({ findings: findings.map((finding) => ({ ...finding, change: undefined })) });
}
