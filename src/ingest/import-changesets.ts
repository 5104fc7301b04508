import type { AuditContext } from '../audit/with-audit.js';
import type { Transaction } from '../graph/port.js';
import type { FactChange } from '../knowledge/facts/fact-change.js';
import type { DraftSnapshot } from '../knowledge/snapshots/draft-snapshot.js';
import type { KnowledgeSnapshot } from '../knowledge/snapshots/snapshot.js';
import type { Message } from '../messages/message.js';

/** A changeset of an import as it is recorded. */
export interface RecordedImport {
  readonly id: string;
  readonly title: string;
  readonly titleMessage?: Message | undefined;
  readonly reason: string;
  readonly reasonMessage?: Message | undefined;
}

/** Turns an import into a changeset. `changesets` implements it, and `services.ts` joins the two. */
export interface ImportChangesets {
  /** Records a changeset that is published with this transaction, as the sequence that it names. */
  record(
    transaction: Transaction,
    audit: AuditContext,
    published: { readonly title: Message; readonly reason: Message; readonly size: number; readonly sequence: number },
  ): Promise<RecordedImport>;
  /**
   * The files are consistent by themselves, but may not fit what desks have changed since.
   * @param today the day for checks of what has passed
   * @throws `CHECKS_FAILED` with the first findings
   */
  assertFitting(
    changes: readonly FactChange[],
    before: KnowledgeSnapshot,
    after: DraftSnapshot,
    today: string,
  ): Promise<void>;
}
