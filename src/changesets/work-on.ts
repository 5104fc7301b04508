import { subjectOf, type Viewer } from '../access/viewer.js';
import { type AuditContext, withAudit } from '../audit/with-audit.js';
import { errors } from '../errors.js';
import type { Graph, Transaction } from '../graph/port.js';
import { type Changeset, changesetStore, type Person, type Remark } from './changeset.js';
import { assertVisible } from './visible.js';

/** A changeset, and the version of it that the viewer has seen. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/**
 * Works on a changeset, locked for others, and stores the result as the next version.
 * @throws `UNKNOWN_CHANGESET`, `STALE_VERSION`, and what `work` throws
 */
export function workOn(
  graph: Graph,
  audit: AuditContext,
  seen: Seen,
  work: (changeset: Changeset, transaction: Transaction) => Promise<Changeset>,
): Promise<Changeset> {
  return withAudit(graph, audit, seen.id, async (transaction) => {
    const changeset = await takeChangeset(transaction, audit.viewer, seen.id);
    assertSeen(changeset, seen);
    const result = { ...(await work(changeset, transaction)), version: changeset.version + 1, updatedAt: audit.at };
    await changesetStore.put(transaction, [result]);
    return { result };
  });
}

/** The changeset, locked for other writers until the transaction ends. @throws `UNKNOWN_CHANGESET` */
export async function takeChangeset(transaction: Transaction, viewer: Viewer, id: string): Promise<Changeset> {
  const [changeset] = await changesetStore.take(transaction, [id]);
  return assertVisible(viewer, changeset, id);
}

/** @throws `STALE_VERSION` if somebody has written since */
export function assertSeen({ version }: Changeset, seen: Seen): void {
  if (seen.version !== version) throw errors.staleVersion({ given: seen.version, version }, { field: 'version' });
}

/** A changeset with one more remark. @param text empty if the remark has only a kind */
export function withRemark(changeset: Changeset, audit: AuditContext, kind: Remark['kind'], text: string): Changeset {
  const remark = { by: personOf(audit.viewer), at: audit.at, kind, text, version: changeset.version };
  return { ...changeset, remarks: [...changeset.remarks, remark] };
}

/** @throws `NOT_SIGNED_IN` */
export const personOf = (viewer: Viewer): Person => ({ subject: subjectOf(viewer), name: viewer.name });
