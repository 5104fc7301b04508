import { assertAllowed } from '../access/permissions.js';
import type { AuditContext } from '../audit/with-audit.js';
import { errors } from '../errors.js';
import type { Graph } from '../graph/port.js';
import { shortened } from '../knowledge/reading/raw-value.js';
import { messages } from '../messages/messages.js';
import type { Changeset } from './changeset.js';
import { assertJustified, assertSound, checkChangeset } from './checked.js';
import { changeChecks } from './review/change-checks.js';
import { assertReviewer } from './reviewers.js';
import { textIn } from './texts.js';
import { stateAfter } from './transitions.js';
import { isAuthor } from './visible.js';
import { personOf, type Seen, withRemark, workOn } from './work-on.js';
import { assertWriter, authorsWith } from './writers.js';

/** Why a warning does not prevent publication, by the id of its check. */
export interface Justification {
  readonly rule: string;
  readonly reason: string;
}

/**
 * Submits a changeset to its reviewers.
 * @throws `CHECKS_FAILED`, `WARNINGS_UNANSWERED`
 */
export function submitChangeset(
  graph: Graph,
  audit: AuditContext,
  seen: Seen,
  given: readonly Justification[],
  today: string,
): Promise<Changeset> {
  return workOn(graph, audit, seen, async (changeset, transaction) => {
    assertWriter(audit, changeset, changeset.desks);
    const state = stateAfter(changeset, 'submit');
    const words = justificationsIn(given);
    const checked = await checkChangeset(transaction, changeset.id, today);
    assertSound(checked);
    assertJustified(checked, words, 'justifications');
    // A viewer who justifies warnings is one of the authors.
    const authors = given.length > 0 ? authorsWith(audit, changeset) : changeset.authors;
    return { ...withRemark(changeset, audit, 'SUBMITTED', ''), state, words, authors };
  });
}

/** @throws `BAD_INPUT` for the justification of an unknown check */
function justificationsIn(given: readonly Justification[]): Changeset['words'] {
  const unknown = given.find(({ rule }) => !changeChecks.some(({ id }) => id === rule));
  if (unknown !== undefined)
    throw errors.invalid(
      { given: shortened(unknown.rule), right: messages.deskErrors.giveWarningRule() },
      { field: 'justifications' },
    );
  return Object.fromEntries(given.map(({ rule, reason }) => [rule, textIn(reason, 'reason')]));
}

/** Comments per changeset, so that its record stays small. Decisions are not limited. */
const commentsAtMost = 300;

/** Adds a comment to a changeset, without changing its state. @throws `TOO_MANY_COMMENTS` */
export function commentOnChangeset(graph: Graph, audit: AuditContext, seen: Seen, text: string): Promise<Changeset> {
  return workOn(graph, audit, seen, async (changeset) => {
    if (!isAuthor(audit.viewer, changeset)) assertAllowed(audit.viewer, 'changeset.comment', changeset.desks);
    const state = stateAfter(changeset, 'comment');
    if (changeset.remarks.filter(({ kind }) => kind === 'COMMENT').length >= commentsAtMost)
      throw errors.tooManyComments({ limit: commentsAtMost });
    return { ...withRemark(changeset, audit, 'COMMENT', textIn(text, 'comment')), state };
  });
}

/** Approves this version of the changeset, for the desks of the reviewer. @throws `OWN_CHANGESET` */
export function approveChangeset(graph: Graph, audit: AuditContext, seen: Seen, text = ''): Promise<Changeset> {
  return workOn(graph, audit, seen, async (changeset) => {
    assertReviewer(audit, changeset, 'changeset.review');
    const state = stateAfter(changeset, 'approve');
    return {
      ...approved(withRemark(changeset, audit, 'APPROVED', text === '' ? '' : textIn(text, 'comment')), audit),
      state,
    };
  });
}

/** Ends a review without publishing: returns it to its authors, or rejects it. */
export function endReview(
  graph: Graph,
  audit: AuditContext,
  seen: Seen,
  how: 'sendBack' | 'reject',
  text: string,
): Promise<Changeset> {
  return workOn(graph, audit, seen, async (changeset) => {
    assertReviewer(audit, changeset, 'changeset.review');
    const state = stateAfter(changeset, how);
    const said = withRemark(changeset, audit, how === 'reject' ? 'REJECTED' : 'SENT_BACK', textIn(text, 'comment'));
    return { ...said, state, approvals: [] };
  });
}

/** Withdraws a changeset: allowed for its authors, and for those who oversee the desks. */
export function withdrawChangeset(graph: Graph, audit: AuditContext, seen: Seen): Promise<Changeset> {
  return workOn(graph, audit, seen, async (changeset) => {
    if (!isAuthor(audit.viewer, changeset)) assertAllowed(audit.viewer, 'desk.oversee');
    return { ...withRemark(changeset, audit, 'WITHDRAWN', ''), state: stateAfter(changeset, 'withdraw') };
  });
}

/** An approval is of one version: the one before this write, which the viewer has seen. */
export function approved(changeset: Changeset, { viewer }: AuditContext): Changeset {
  const desks = changeset.desks.filter((desk) => viewer.desks.has(desk));
  const approval = { by: personOf(viewer), version: changeset.version, desks };
  const others = changeset.approvals.filter(({ by }) => by.subject !== viewer.subject);
  return { ...changeset, approvals: [...others, approval] };
}
