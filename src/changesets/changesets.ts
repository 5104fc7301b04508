import { assertAllowed, isAllowed } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import type { AuditContext } from '../audit/with-audit.js';
import type { Graph, Reader } from '../graph/port.js';
import type { FilteredPage } from '../graph/records/filtered-page.js';
import type { RecordPage } from '../graph/records/store.js';
import type { Replayed } from '../knowledge/changes/replay.js';
import { endsOf, type FactChange } from '../knowledge/facts/fact-change.js';
import { createChangeset, type NewChangeset } from './begin.js';
import { type Change, type Changeset, changesetStore } from './changeset.js';
import { type Checked, checkChangeset } from './checked.js';
import { addChanges, describeChangeset, refreshChangeset, removeChanges, type Texts } from './edit.js';
import { type ChangesetFilter, listChangesets } from './list.js';
import type { Background } from './preview/background.js';
import { type Impact, impactOf } from './preview/impact.js';
import { type LookAt, lookBack } from './preview/look-back.js';
import { createPublicationPriority } from './preview/publication-priority.js';
import { withChanges } from './preview/with-changes.js';
import { publishChangeset } from './publish-changeset.js';
import { changesOf, replayChanges } from './replayed.js';
import {
  approveChangeset,
  commentOnChangeset,
  endReview,
  type Justification,
  submitChangeset,
  withdrawChangeset,
} from './review-actions.js';
import { undoChangeset } from './undo.js';
import { assertVisible, isStaff, isVisible } from './visible.js';
import type { Seen } from './work-on.js';

/**
 * The workflow of the knowledge: changes are proposed, reviewed, previewed and published.
 *
 * Each write returns the changeset after it. A caller without permission is refused with `NOT_SIGNED_IN` or
 * `NOT_ALLOWED`. An operation on a changeset is refused with `UNKNOWN_CHANGESET` if there is none that the viewer can
 * see, with `STALE_VERSION` if somebody has written since it was read, and with `WRONG_STATE` if its state does not
 * allow it; a text that is empty or too long with `BAD_TEXT`.
 */
export interface Changesets {
  /** Begins one without changes. */
  create(audit: AuditContext, given: NewChangeset): Promise<Changeset>;
  /** Changes its title or reason. Like every edit, it returns the changeset to a draft. */
  describe(audit: AuditContext, seen: Seen, given: Texts): Promise<Changeset>;
  /** @param changes each a `ChangeInput`, which is checked @throws `BAD_CHANGE`, `TOO_MANY_CHANGES` */
  addChanges(audit: AuditContext, seen: Seen, changes: readonly unknown[]): Promise<Changeset>;
  /** @param ids of its changes @throws `UNKNOWN_CHANGE` */
  removeChanges(audit: AuditContext, seen: Seen, ids: readonly string[]): Promise<Changeset>;
  /** Rebases it on what is published now: publishing it will overwrite what others have changed meanwhile. */
  refresh(audit: AuditContext, seen: Seen): Promise<Changeset>;
  /** Submits it to its reviewers. @throws `CHECKS_FAILED`, `WARNINGS_UNANSWERED` */
  submit(audit: AuditContext, seen: Seen, words: readonly Justification[]): Promise<Changeset>;
  /** @throws `TOO_MANY_COMMENTS` */
  comment(audit: AuditContext, seen: Seen, text: string): Promise<Changeset>;
  /** Approves this version, for the desks of the viewer. @throws `OWN_CHANGESET` */
  approve(audit: AuditContext, seen: Seen, text?: string): Promise<Changeset>;
  /** Ends the review, and returns it to its authors. @throws `OWN_CHANGESET` */
  sendBack(audit: AuditContext, seen: Seen, text: string): Promise<Changeset>;
  /** Ends the review, and the changeset. @throws `OWN_CHANGESET` */
  reject(audit: AuditContext, seen: Seen, text: string): Promise<Changeset>;
  /** Withdraws it: allowed for its authors, and for those who oversee the desks. */
  withdraw(audit: AuditContext, seen: Seen): Promise<Changeset>;
  /** Publishes it as the next sequence; a published one is not changed. @throws as `publishChangeset` does */
  publish(audit: AuditContext, seen: Seen): Promise<Changeset>;
  /** Begins one that undoes a published one. @throws `CANNOT_UNDO` */
  undo(audit: AuditContext, id: string, reason: string): Promise<Changeset>;
  /** Undefined if there is none that the viewer can see. */
  find(viewer: Viewer, id: string): Promise<Changeset | undefined>;
  /** Newest first: of the changesets that were read, those that the viewer can see. */
  list(viewer: Viewer, filter: ChangesetFilter, page: RecordPage): Promise<FilteredPage<Changeset>>;
  /** Its changes as they were stated, in order: none for viewers who do not work on it. */
  changesOf(viewer: Viewer, changeset: Changeset): Promise<readonly Change[]>;
  /** Compares it with what is published now. */
  check(changeset: Changeset): Promise<Checked>;
  /** Reads the knowledge as it would be with a changeset, for viewers who work on it. */
  preview<Found>(viewer: Viewer, id: string, work: (reader: Reader) => Promise<Found>): Promise<Found>;
  /** The effects of a changeset, for viewers who work on it. */
  impact(viewer: Viewer, id: string): Promise<Impact>;
  /** Runs a publication of another kind, such as that of the seed: previews give way to it. */
  publishing<Done>(work: () => Promise<Done>): Promise<Done>;
  /** Reads the knowledge as it was published at a sequence; undefined if too much has changed since. */
  lookBack<Found>(sequence: number, work: LookAt<Found>): Promise<Found | undefined>;
}

export interface DeskOptions {
  readonly graph: Graph;
  readonly today: () => string;
  /** Where earlier states are read; where previews run, if absent. */
  readonly background?: Background;
  /** Called after each publication. */
  readonly onPublished: (sequence: number) => void;
}

export function createChangesets({ graph, today, background, onPublished }: DeskOptions): Changesets {
  const priority = createPublicationPriority();
  const looking = background ?? { graph, priority };
  const find = async (id: string): Promise<Changeset | undefined> => (await changesetStore.byIds(graph, [id]))[0];
  return {
    create: (audit, given) => createChangeset(graph, audit, given),
    describe: (audit, seen, given) => describeChangeset(graph, audit, seen, given),
    addChanges: (audit, seen, changes) => addChanges(graph, audit, seen, changes),
    removeChanges: (audit, seen, ids) => removeChanges(graph, audit, seen, ids),
    refresh: (audit, seen) => refreshChangeset(graph, audit, seen),
    submit: (audit, seen, words) => submitChangeset(graph, audit, seen, words, today()),
    comment: (audit, seen, text) => commentOnChangeset(graph, audit, seen, text),
    approve: (audit, seen, text) => approveChangeset(graph, audit, seen, text),
    sendBack: (audit, seen, text) => endReview(graph, audit, seen, 'sendBack', text),
    reject: (audit, seen, text) => endReview(graph, audit, seen, 'reject', text),
    withdraw: (audit, seen) => withdrawChangeset(graph, audit, seen),
    async publish(audit, seen) {
      const publish = () => publishChangeset(graph, audit, seen, today());
      // A viewer who cannot publish is refused first: previews of others give way only to a publication.
      const published = await (mayPublish(audit.viewer) ? priority.publishing(publish) : publish());
      if (published.sequence !== null) onPublished(published.sequence);
      return published;
    },
    undo: (audit, id, reason) => undoChangeset(graph, audit, id, reason),
    async find(viewer, id) {
      const changeset = await find(id);
      return changeset !== undefined && isVisible(viewer, changeset) ? changeset : undefined;
    },
    list: (viewer, filter, page) => listChangesets(graph, viewer, filter, page),
    changesOf: async (viewer, changeset) => (isStaff(viewer, changeset) ? changesOf(graph, changeset.id) : []),
    check: ({ id }) => checkChangeset(graph, id, today()),
    async impact(viewer, id) {
      assertStaff(viewer, assertVisible(viewer, await find(id), id, 'changeset'));
      return impactOf(graph, await replayChanges(graph, await changesOf(graph, id)));
    },
    async preview(viewer, id, work) {
      assertStaff(viewer, assertVisible(viewer, await find(id), id, 'changeset'));
      const changes = async (reader: Reader) => leadingOn(await replayChanges(reader, await changesOf(reader, id)));
      return withChanges(graph, priority, changes, work);
    },
    publishing: (work) => priority.publishing(() => looking.priority.publishing(work)),
    lookBack: (sequence, work) => lookBack(looking, sequence, work),
  };
}

/** Whether the viewer could publish any changeset. */
const mayPublish = (viewer: Viewer): boolean =>
  isAllowed(viewer, 'changeset.publish', [...viewer.desks]) || isAllowed(viewer, 'import.publish');

/** Without relations whose end is missing or private: the checks report these, and the rest can be previewed. */
async function leadingOn({ changes, after }: Replayed): Promise<readonly FactChange[]> {
  await after.load(changes.flatMap(endsOf));
  return changes.filter(
    ({ fact, kind }) => 'node' in fact || kind === 'REMOVED' || after.node(fact.edge.to) !== undefined,
  );
}

/** @throws `NOT_SIGNED_IN`, `NOT_ALLOWED` */
function assertStaff(viewer: Viewer, changeset: Changeset): void {
  if (!isStaff(viewer, changeset)) assertAllowed(viewer, 'changeset.read', changeset.desks);
}
