import { assertMay } from '../access/operations.js';
import { type Act, recorded } from '../audit/with-audit.js';
import { errors } from '../errors.js';
import type { Graph, Transaction } from '../graph/port.js';
import { judgedDesks } from '../knowledge/ownership/judged.js';
import { lockKnowledge } from '../knowledge/publishing/knowledge.js';
import { publishChanges } from '../knowledge/publishing/publish-changes.js';
import { type Changeset, changesets } from './changeset.js';
import { assertAnswered, assertSound, assertUnchanged, type Checked, checkToPublish } from './checked.js';
import { approved } from './review-actions.js';
import { assertReviewer } from './reviewers.js';
import { stateAfter } from './transitions.js';
import { assertSeen, type Seen, takeChangeset, withRemark } from './work-on.js';

/**
 * Publishes a changeset as the next sequence: all of it, or nothing. One that is published already is left as it is.
 * The checks run again, on what is published by then.
 * @throws `REVIEW_MISSING`, `CHECKS_FAILED`, `CHANGED_SINCE`, `OWN_CHANGESET`, `STALE_VERSION`
 */
export function publishChangeset(graph: Graph, act: Act, seen: Seen, today: string): Promise<Changeset> {
  return recorded(graph, act, seen.id, async (transaction) => {
    const stands = await lockKnowledge(transaction);
    const changeset = await takeChangeset(transaction, act.viewer, seen.id);
    // Before the checks, which take their time: whoever may not publish holds up nobody who may.
    assertPublisher(act, changeset);
    if (changeset.state === 'PUBLISHED') return { result: changeset };
    assertSeen(changeset, seen);
    const checked = await checkToPublish(transaction, changeset.id, today);
    const judged = await (changeset.kind === 'DESK' ? judgedByDesk : judgedAsImport)(act, changeset, checked);
    assertUnchanged(checked);
    assertSound(checked);
    assertAnswered(checked, judged.words);
    const sequence = await write(transaction, stands, judged, checked, act);
    const result = { ...judged, version: changeset.version + 1, updatedAt: act.at, publishedAt: act.at, sequence };
    await changesets.put(transaction, [result]);
    return { result };
  });
}

/** @throws `NOT_ALLOWED`, `OWN_CHANGESET`, also for what is published already */
function assertPublisher(act: Act, changeset: Changeset): void {
  if (changeset.kind === 'DESK') assertReviewer(act, changeset, 'changeset.publish');
  // Imports are not reviewed: their publisher answers for them.
  else assertMay(act.viewer, 'import.publish');
}

async function judgedByDesk(act: Act, changeset: Changeset, { replayed }: Checked): Promise<Changeset> {
  const state = stateAfter(changeset, 'publish');
  const desks = await judgedDesks(replayed.changes, replayed.before, replayed.after);
  const signed = approved({ ...changeset, desks }, act);
  const reviewed = new Set(signed.approvals.flatMap((each) => each.desks));
  const missing = desks.filter((desk) => !reviewed.has(desk));
  if (missing.length > 0) throw errors.reviewMissing({ desks: missing });
  return { ...withRemark(signed, act, 'PUBLISHED', ''), state };
}

async function judgedAsImport(act: Act, changeset: Changeset): Promise<Changeset> {
  return { ...withRemark(changeset, act, 'PUBLISHED', ''), state: stateAfter(changeset, 'publishImport') };
}

function write(
  transaction: Transaction,
  stands: Awaited<ReturnType<typeof lockKnowledge>>,
  { id, kind, title, reason, authors, approvals }: Changeset,
  { replayed: { changes, before, after } }: Checked,
  { at }: Act,
): Promise<number> {
  const author = authors.map(({ name }) => name).join(', ');
  const reviewers = approvals.map(({ by: { name }, desks }) => ({ name, desks }));
  const by = { changeset: id, title, reason, origin: kind, author, reviewers, at };
  return publishChanges(transaction, stands, { changes, before, after, by });
}
