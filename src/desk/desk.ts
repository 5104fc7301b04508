import { assertMay } from '../access/operations.js';
import type { Viewer } from '../access/viewer.js';
import type { Graph, Reader } from '../graph/port.js';
import { type Sifted, sift } from '../graph/records/sift.js';
import type { RecordPage } from '../graph/records/store.js';
import type { Act } from './audit/recorded.js';
import type { FactChange } from './changes/fact-change.js';
import type { Replayed } from './changes/replay.js';
import {
  type Change,
  type Changeset,
  type ChangesetState,
  changesetStates,
  changesets,
} from './changesets/changeset.js';
import { type Checked, checkChangeset } from './changesets/checked.js';
import {
  addChanges,
  createChangeset,
  describeChangeset,
  type NewChangeset,
  refreshChangeset,
  removeChanges,
} from './changesets/edit.js';
import {
  approveChangeset,
  commentOnChangeset,
  submitChangeset,
  turnDown,
  type Word,
  withdrawChangeset,
} from './changesets/judge.js';
import { publishChangeset } from './changesets/publish.js';
import { changesOf } from './changesets/replayed.js';
import { undoChangeset } from './changesets/undo.js';
import { assertVisible, isOfADesk, isStaff, isVisible } from './changesets/visible.js';
import type { Seen } from './changesets/work-on.js';
import { type Impact, impactOf } from './preview/impact.js';
import { createTurn } from './preview/turn.js';
import { changesBackTo } from './preview/undone.js';
import { withChanges } from './preview/with-changes.js';
import { findKnowledge } from './publishing/knowledge.js';

export interface ChangesetFilter {
  /** All when absent. */
  readonly states?: readonly ChangesetState[] | undefined;
  readonly desk?: string | undefined;
  /** Those that the viewer began. */
  readonly mine?: boolean | undefined;
}

/** Where the knowledge is kept true: changes are proposed, reviewed, tried out and published. */
export interface Desk {
  create(act: Act, given: NewChangeset): Promise<Changeset>;
  describe(
    act: Act,
    seen: Seen,
    given: { title?: string | undefined; reason?: string | undefined },
  ): Promise<Changeset>;
  /** @param changes each a `ChangeInput`, which is checked */
  addChanges(act: Act, seen: Seen, changes: readonly unknown[]): Promise<Changeset>;
  removeChanges(act: Act, seen: Seen, ids: readonly string[]): Promise<Changeset>;
  refresh(act: Act, seen: Seen): Promise<Changeset>;
  submit(act: Act, seen: Seen, words: readonly Word[]): Promise<Changeset>;
  comment(act: Act, seen: Seen, text: string): Promise<Changeset>;
  approve(act: Act, seen: Seen, text?: string): Promise<Changeset>;
  sendBack(act: Act, seen: Seen, text: string): Promise<Changeset>;
  reject(act: Act, seen: Seen, text: string): Promise<Changeset>;
  withdraw(act: Act, seen: Seen): Promise<Changeset>;
  publish(act: Act, seen: Seen): Promise<Changeset>;
  undo(act: Act, id: string, reason: string): Promise<Changeset>;
  /** Undefined where there is none that the viewer may see. */
  find(viewer: Viewer, id: string): Promise<Changeset | undefined>;
  /** Newest first, as many of those that were looked at as the viewer may see. */
  list(viewer: Viewer, filter: ChangesetFilter, page: RecordPage): Promise<Sifted<Changeset>>;
  /** Its changes as they were stated, in order: none for whoever does not work on it. */
  changesOf(viewer: Viewer, changeset: Changeset): Promise<readonly Change[]>;
  /** How it stands against what is published now. */
  check(changeset: Changeset): Promise<Checked>;
  /** Reads the knowledge as it would be with a changeset, for whoever works on it. */
  preview<Found>(viewer: Viewer, id: string, work: (reader: Reader) => Promise<Found>): Promise<Found>;
  /** What a changeset would change for whom, for whoever works on it. */
  impact(viewer: Viewer, id: string): Promise<Impact>;
  /** Runs a publication of another kind, such as that of the seed: previews step aside for it. */
  publishing<Done>(work: () => Promise<Done>): Promise<Done>;
  /** Reads the knowledge as it was published at a sequence; undefined where too much has changed since. */
  lookBack<Found>(sequence: number, work: (reader: Reader) => Promise<Found>): Promise<Found | undefined>;
}

export interface DeskOptions {
  readonly graph: Graph;
  readonly today: () => string;
  /** Hears of each publication. */
  readonly onPublished: (sequence: number) => void;
}

export function createDesk({ graph, today, onPublished }: DeskOptions): Desk {
  const turn = createTurn();
  const find = async (id: string): Promise<Changeset | undefined> => (await changesets.byIds(graph, [id]))[0];
  return {
    create: (act, given) => createChangeset(graph, act, given),
    describe: (act, seen, given) => describeChangeset(graph, act, seen, given),
    addChanges: (act, seen, changes) => addChanges(graph, act, seen, changes),
    removeChanges: (act, seen, ids) => removeChanges(graph, act, seen, ids),
    refresh: (act, seen) => refreshChangeset(graph, act, seen),
    submit: (act, seen, words) => submitChangeset(graph, act, seen, words, today()),
    comment: (act, seen, text) => commentOnChangeset(graph, act, seen, text),
    approve: (act, seen, text) => approveChangeset(graph, act, seen, text),
    sendBack: (act, seen, text) => turnDown(graph, act, seen, 'sendBack', text),
    reject: (act, seen, text) => turnDown(graph, act, seen, 'reject', text),
    withdraw: (act, seen) => withdrawChangeset(graph, act, seen),
    async publish(act, seen) {
      const publish = () => publishChangeset(graph, act, seen, today());
      // Whoever cannot publish is refused beside the previews of others, which step aside for a publication.
      const published = await (mayPublish(act.viewer) ? turn.publishing(publish) : publish());
      if (published.sequence !== null) onPublished(published.sequence);
      return published;
    },
    undo: (act, id, reason) => undoChangeset(graph, act, id, reason),
    async find(viewer, id) {
      const changeset = await find(id);
      return changeset !== undefined && isVisible(viewer, changeset) ? changeset : undefined;
    },
    list: (viewer, filter, page) => listChangesets(graph, viewer, filter, page),
    changesOf: async (viewer, changeset) => (isStaff(viewer, changeset) ? changesOf(graph, changeset.id) : []),
    check: ({ id }) => checkChangeset(graph, id, today()),
    async impact(viewer, id) {
      assertStaff(viewer, assertVisible(viewer, await find(id), id));
      return impactOf(graph, (await checkChangeset(graph, id, today())).replayed);
    },
    async preview(viewer, id, work) {
      assertStaff(viewer, assertVisible(viewer, await find(id), id));
      const changes = async (reader: Reader) => leadingOn((await checkChangeset(reader, id, today())).replayed);
      return withChanges(graph, turn, changes, work);
    },
    publishing: (work) => turn.publishing(work),
    lookBack: (sequence, work) => lookBack(graph, turn, sequence, work),
  };
}

const mayPublish = ({ roles }: Viewer): boolean => roles.has('reviewer') || roles.has('publisher');

/** Without relations whose end is not there, or is private: the checks tell of these, and the rest can be tried out. */
const leadingOn = ({ changes, after }: Replayed): readonly FactChange[] =>
  changes.filter(({ fact, kind }) => 'node' in fact || kind === 'REMOVED' || after.node(fact.edge.to) !== undefined);

function assertStaff(viewer: Viewer, changeset: Changeset): void {
  if (!isStaff(viewer, changeset)) assertMay(viewer, 'changeset.read', changeset.desks);
}

function listChangesets(
  graph: Graph,
  viewer: Viewer,
  { states = changesetStates, desk, mine }: ChangesetFilter,
  page: RecordPage,
): Promise<Sifted<Changeset>> {
  const passes = (changeset: Changeset): boolean =>
    isVisible(viewer, changeset) &&
    states.includes(changeset.state) &&
    (desk === undefined || changeset.desks.includes(desk));
  // Whoever works at no desk has nothing else to see: it is not looked through for them.
  const looked = isOfADesk(viewer) ? states : states.filter((state) => state === 'PUBLISHED');
  const [key, values] = mine === true ? (['author', [viewer.subject ?? '']] as const) : (['state', looked] as const);
  return sift(
    {
      read: (each) => changesets.by(graph, key, values, each),
      placeOf: ({ id }) => id,
      keep: async (found) => found.filter(passes).map((item) => ({ place: item.id, item })),
    },
    page,
  );
}

async function lookBack<Found>(
  graph: Graph,
  turn: ReturnType<typeof createTurn>,
  sequence: number,
  work: (reader: Reader) => Promise<Found>,
): Promise<Found | undefined> {
  let isTooFar = false;
  const found = await withChanges(
    graph,
    turn,
    async (reader) => {
      const changes = await changesBackTo(reader, sequence, (await findKnowledge(reader))?.sequence ?? 0);
      isTooFar = changes === undefined;
      return changes ?? [];
    },
    async (reader) => (isTooFar ? undefined : work(reader)),
  );
  return found;
}
