import { assertAllowed } from '../access/permissions.js';
import { type AuditContext, withAudit } from '../audit/with-audit.js';
import { errors } from '../errors.js';
import type { Graph, Transaction } from '../graph/port.js';
import { affectedDesks } from '../knowledge/ownership/affected-desks.js';
import { lockKnowledge } from '../knowledge/publishing/knowledge.js';
import { publishChanges } from '../knowledge/publishing/publish-changes.js';
import { type Changeset, changesetStore } from './changeset.js';
import { assertJustified, assertSound, assertUnchanged, type Checked, checkToPublish } from './checked.js';
import { approved } from './review-actions.js';
import { assertReviewer } from './reviewers.js';
import { stateAfter } from './transitions.js';
import { assertSeen, type Seen, takeChangeset, withRemark } from './work-on.js';

/**
 * Publishes a changeset as the next sequence: completely, or not at all. A published one is not changed. The checks run
 * again, on what is published at that moment.
 * @throws `REVIEW_MISSING`, `CHECKS_FAILED`, `CHANGED_SINCE`, `OWN_CHANGESET`, `STALE_VERSION`
 */
export function publishChangeset(graph: Graph, audit: AuditContext, seen: Seen, today: string): Promise<Changeset> {
  return withAudit(graph, audit, seen.id, async (transaction) => {
    const current = await lockKnowledge(transaction);
    const changeset = await takeChangeset(transaction, audit.viewer, seen.id);
    // Before the checks, which are slow: a viewer without permission must not delay those who have it.
    assertPublisher(audit, changeset);
    if (changeset.state === 'PUBLISHED') return { result: changeset };
    assertSeen(changeset, seen);
    const checked = await checkToPublish(transaction, changeset.id, today);
    const judged = await (changeset.kind === 'DESK' ? judgedByDesk : judgedAsImport)(audit, changeset, checked);
    assertUnchanged(checked);
    assertSound(checked);
    assertJustified(checked, judged.words);
    const sequence = await write(transaction, current, judged, checked, audit);
    const result = { ...judged, version: changeset.version + 1, updatedAt: audit.at, publishedAt: audit.at, sequence };
    await changesetStore.put(transaction, [result]);
    return { result };
  });
}

/** @throws `NOT_ALLOWED`, `OWN_CHANGESET`, also for a published changeset */
function assertPublisher(audit: AuditContext, changeset: Changeset): void {
  if (changeset.kind === 'DESK') assertReviewer(audit, changeset, 'changeset.publish');
  // Imports are not reviewed: their publisher is responsible for them.
  else assertAllowed(audit.viewer, 'import.publish');
}

async function judgedByDesk(audit: AuditContext, changeset: Changeset, { replayed }: Checked): Promise<Changeset> {
  const state = stateAfter(changeset, 'publish');
  const desks = await affectedDesks(replayed.changes, replayed.before, replayed.after);
  const signed = approved({ ...changeset, desks }, audit);
  const reviewed = new Set(signed.approvals.flatMap((each) => each.desks));
  const missing = desks.filter((desk) => !reviewed.has(desk));
  if (missing.length > 0) throw errors.reviewMissing({ desks: missing });
  return { ...withRemark(signed, audit, 'PUBLISHED', ''), state };
}

async function judgedAsImport(audit: AuditContext, changeset: Changeset): Promise<Changeset> {
  return { ...withRemark(changeset, audit, 'PUBLISHED', ''), state: stateAfter(changeset, 'publishImport') };
}

function write(
  transaction: Transaction,
  current: Awaited<ReturnType<typeof lockKnowledge>>,
  { id, kind, title, titleMessage, reason, reasonMessage, authors, approvals }: Changeset,
  { replayed: { changes, before, after } }: Checked,
  { at }: AuditContext,
): Promise<number> {
  const author = authors.map(({ name }) => name).join(', ');
  const reviewers = approvals.map(({ by: { name }, desks }) => ({ name, desks }));
  const by = { changeset: id, title, titleMessage, reason, reasonMessage, origin: kind, author, reviewers, at };
  return publishChanges(transaction, current, { changes, before, after, by });
}
