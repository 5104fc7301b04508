import { assertMay, may } from '../../access/operations.js';
import { errors } from '../../errors.js';
import type { Graph } from '../../graph/port.js';
import { timeId } from '../../graph/records/time-id.js';
import type { Act } from '../audit/recorded.js';
import { recorded } from '../audit/recorded.js';
import type { ChangeInput } from '../changes/change-input.js';
import { aboutOf, type FactChange, factKey } from '../changes/fact-change.js';
import { readInputs } from '../changes/read-inputs.js';
import { type Replayed, replay } from '../changes/replay.js';
import { judgedDesks } from '../ownership/judged.js';
import { findKnowledge } from '../publishing/knowledge.js';
import { type Change, type Changeset, changesets, changesStore } from './changeset.js';
import { changesAtMost, changesOf, replayChanges } from './replayed.js';
import { textIn } from './texts.js';
import { stateAfter } from './transitions.js';
import { isAuthor } from './visible.js';
import { personOf, type Seen, workOn } from './work-on.js';

export interface NewChangeset {
  readonly title: string;
  readonly reason: string;
  readonly kind?: 'DESK' | 'IMPORT';
  readonly undoes?: string;
}

/** A changeset that holds nothing yet. */
export function newChangeset({ viewer, at }: Act, given: NewChangeset): Changeset {
  const author = personOf(viewer);
  return {
    id: timeId('changeset'),
    kind: given.kind ?? 'DESK',
    title: textIn(given.title, 'title'),
    reason: textIn(given.reason, 'reason'),
    state: 'DRAFT',
    version: 1,
    author: author.subject,
    authors: [author],
    createdAt: at,
    updatedAt: at,
    desks: [],
    size: 0,
    approvals: [],
    remarks: [],
    words: {},
    sequence: null,
    publishedAt: null,
    undoes: given.undoes ?? null,
  };
}

/** Begins a changeset, of an editor or, for imports, of their publisher. */
export function createChangeset(graph: Graph, act: Act, given: NewChangeset): Promise<Changeset> {
  return recorded(graph, act, undefined, async (transaction) => {
    assertMay(act.viewer, given.kind === 'IMPORT' ? 'import.publish' : 'changeset.write');
    const result = newChangeset(act, given);
    await changesets.put(transaction, [result]);
    return { result, target: result.id };
  });
}

export function describeChangeset(
  graph: Graph,
  act: Act,
  seen: Seen,
  { title, reason }: { readonly title?: string | undefined; readonly reason?: string | undefined },
): Promise<Changeset> {
  return workOn(graph, act, seen, async (changeset) => {
    assertWriter(act, changeset, changeset.desks);
    const texts = {
      title: title === undefined ? changeset.title : textIn(title, 'title'),
      reason: reason === undefined ? changeset.reason : textIn(reason, 'reason'),
    };
    return { ...edited(changeset, 'describe'), ...texts, authors: authorsWith(act, changeset) };
  });
}

/**
 * Adds changes behind those that are there.
 * @throws `BAD_CHANGE` naming each that cannot be read, `NOT_ALLOWED` at desks of others, `TOO_MANY_CHANGES`
 */
export function addChanges(graph: Graph, act: Act, seen: Seen, given: readonly unknown[]): Promise<Changeset> {
  return workOn(graph, act, seen, async (changeset, transaction) => {
    const inputs = readInputs(given);
    const total = changeset.size + inputs.length;
    if (total > changesAtMost)
      throw errors.tooManyChanges({ given: total, limit: changesAtMost }, { field: 'changes' });
    const held = await changesOf(transaction, changeset.id);
    const made = inputs.map((input) => changeOf(act, changeset.id, input));
    const base = (await findKnowledge(transaction))?.sequence ?? 0;
    const added = made.map((change) => ({ ...change, base }));
    const replayed = await replayChanges(transaction, [...held, ...added]);
    assertReadable(replayed, held.length);
    assertWriter(act, changeset, await desksOfAdded(replayed, held));
    await changesStore.put(transaction, added);
    return holding(act, edited(changeset, 'addChanges'), replayed, total);
  });
}

export function removeChanges(graph: Graph, act: Act, seen: Seen, ids: readonly string[]): Promise<Changeset> {
  return workOn(graph, act, seen, async (changeset, transaction) => {
    const held = await changesOf(transaction, changeset.id);
    const unknown = ids.find((id) => !held.some((each) => each.id === id));
    if (unknown !== undefined) throw errors.unknownChange({ given: unknown.slice(0, 100) }, { field: 'changes' });
    assertWriter(act, changeset, changeset.desks);
    const kept = held.filter(({ id }) => !ids.includes(id));
    await changesStore.drop(transaction, ids);
    return holding(act, edited(changeset, 'removeChanges'), await replayChanges(transaction, kept), kept.length);
  });
}

/** Takes what is published now as seen: what others changed meanwhile is written over on purpose. */
export function refreshChangeset(graph: Graph, act: Act, seen: Seen): Promise<Changeset> {
  return workOn(graph, act, seen, async (changeset, transaction) => {
    assertWriter(act, changeset, changeset.desks);
    const held = await changesOf(transaction, changeset.id);
    const base = (await findKnowledge(transaction))?.sequence ?? 0;
    await changesStore.put(
      transaction,
      held.map((change) => ({ ...change, base })),
    );
    return holding(act, edited(changeset, 'refresh'), await replayChanges(transaction, held), held.length);
  });
}

function changeOf({ viewer, at }: Act, changeset: string, input: ChangeInput): Omit<Change, 'base'> {
  return { id: timeId('change'), changeset, input, author: personOf(viewer), at };
}

/** An edit voids the reviews, and leads back to a draft. */
function edited(changeset: Changeset, transition: 'describe' | 'addChanges' | 'removeChanges' | 'refresh'): Changeset {
  return { ...changeset, state: stateAfter(changeset, transition), approvals: [], words: {} };
}

async function holding(act: Act, changeset: Changeset, replayed: Replayed, size: number): Promise<Changeset> {
  const desks = await judgedDesks(replayed.changes, replayed.before, replayed.after);
  return { ...changeset, desks, size, authors: authorsWith(act, changeset) };
}

/** Its authors, with whoever acts among them. */
export const authorsWith = ({ viewer }: Act, changeset: Changeset): Changeset['authors'] =>
  isAuthor(viewer, changeset) ? changeset.authors : [...changeset.authors, personOf(viewer)];

/** Imports may write anywhere; a desk's changeset is written by editors of the desks. */
export function assertWriter({ viewer }: Act, changeset: Changeset, desks: readonly string[]): void {
  if (changeset.kind !== 'DESK') assertMay(viewer, 'import.publish');
  else if (!(desks.length === 0 && isAuthor(viewer, changeset) && may(viewer, 'changeset.write')))
    assertMay(viewer, 'changeset.write', desks);
}

/**
 * The desks of what is added behind changes that were there. What it takes back of them is no change any more: it is
 * judged as it stood with them.
 */
async function desksOfAdded(
  { changes, before, after, touchedBy }: Replayed,
  held: readonly Change[],
): Promise<string[]> {
  const isAdded = ({ fact }: FactChange): boolean =>
    Math.max(touchedBy.get(factKey(fact)) ?? 0, touchedBy.get(aboutOf(fact)) ?? 0) > held.length;
  const earlier = await replay(
    held.map(({ input }) => input),
    before,
  );
  const desks = [
    ...(await judgedDesks(changes.filter(isAdded), before, after)),
    ...(await judgedDesks(earlier.changes.filter(isAdded), before, earlier.after)),
  ];
  return [...new Set(desks)].sort();
}

const faultsShown = 10;

function assertReadable({ misread }: Replayed, held: number): void {
  const own = misread.filter(({ change }) => change > held);
  if (own.length === 0) return;
  const faults = own.slice(0, faultsShown).map(({ change, message }) => `change ${change - held}: ${message}`);
  const left = own.length - faults.length;
  throw errors.badChange({ faults: [...faults, ...(left > 0 ? [`${left} more`] : [])] }, { field: 'changes' });
}
