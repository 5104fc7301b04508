import type { AuditContext } from '../audit/with-audit.js';
import { errors } from '../errors.js';
import type { Graph } from '../graph/port.js';
import { badChanges } from '../knowledge/changes/bad-changes.js';
import { readInputs } from '../knowledge/changes/read-inputs.js';
import { type Replayed, replay } from '../knowledge/changes/replay.js';
import { aboutOf, type FactChange, factKey } from '../knowledge/facts/fact-change.js';
import { affectedDesks, affectedFacts } from '../knowledge/ownership/affected-desks.js';
import { publishedSequence } from '../knowledge/publishing/knowledge.js';
import { messages } from '../messages/messages.js';
import { newChange } from './begin.js';
import { type Change, type Changeset, changesStore } from './changeset.js';
import { changesAtMost, changesOf, replayChanges } from './replayed.js';
import { textIn } from './texts.js';
import { stateAfter } from './transitions.js';
import { type Seen, workOn } from './work-on.js';
import { assertWriter, authorsWith } from './writers.js';

/** The description of a changeset; an absent text stays. */
export interface Texts {
  readonly title?: string | undefined;
  readonly reason?: string | undefined;
}

/** Changes the title or the reason of a changeset. */
export function describeChangeset(
  graph: Graph,
  audit: AuditContext,
  seen: Seen,
  { title, reason }: Texts,
): Promise<Changeset> {
  return workOn(graph, audit, seen, async (changeset) => {
    assertWriter(audit, changeset, changeset.desks);
    if (title === undefined && reason === undefined)
      throw errors.nothingGiven({ right: messages.deskErrors.giveTitleOrReason() }, { field: 'title' });
    const texts = {
      ...(title === undefined ? {} : { title: textIn(title, 'title'), titleMessage: undefined }),
      ...(reason === undefined ? {} : { reason: textIn(reason, 'reason'), reasonMessage: undefined }),
    };
    return { ...edited(changeset, 'describe'), ...texts, authors: authorsWith(audit, changeset) };
  });
}

/**
 * Adds changes after the existing ones.
 * @throws `BAD_CHANGE` for each that cannot be read, `NOT_ALLOWED` at desks of others, `TOO_MANY_CHANGES`
 */
export function addChanges(
  graph: Graph,
  audit: AuditContext,
  seen: Seen,
  given: readonly unknown[],
): Promise<Changeset> {
  return workOn(graph, audit, seen, async (changeset, transaction) => {
    const inputs = readInputs(given);
    const total = changeset.size + inputs.length;
    if (total > changesAtMost)
      throw errors.tooManyChanges({ given: total, limit: changesAtMost }, { field: 'changes' });
    const held = await changesOf(transaction, changeset.id);
    const base = await publishedSequence(transaction);
    const added = inputs.map((input) => newChange(audit, changeset.id, input, base));
    const replayed = await replayChanges(transaction, [...held, ...added]);
    assertReadable(replayed, held.length);
    const judged = await factsOfAdded(replayed, held);
    assertWriter(audit, changeset, [...judged.keys()].sort(), judged);
    await changesStore.put(transaction, added);
    return holding(audit, edited(changeset, 'addChanges'), replayed, total);
  });
}

export function removeChanges(
  graph: Graph,
  audit: AuditContext,
  seen: Seen,
  ids: readonly string[],
): Promise<Changeset> {
  return workOn(graph, audit, seen, async (changeset, transaction) => {
    const held = await changesOf(transaction, changeset.id);
    const unknown = ids.find((id) => !held.some((each) => each.id === id));
    if (unknown !== undefined) throw errors.unknownChange({ given: unknown.slice(0, 100) }, { field: 'changes' });
    assertWriter(audit, changeset, changeset.desks);
    if (ids.length === 0) throw errors.nothingGiven({ right: messages.deskErrors.nameChange() }, { field: 'changes' });
    const kept = held.filter(({ id }) => !ids.includes(id));
    await changesStore.drop(transaction, ids);
    return holding(audit, edited(changeset, 'removeChanges'), await replayChanges(transaction, kept), kept.length);
  });
}

/** Rebases the changeset on what is published now: publishing it will overwrite what others have changed meanwhile. */
export function refreshChangeset(graph: Graph, audit: AuditContext, seen: Seen): Promise<Changeset> {
  return workOn(graph, audit, seen, async (changeset, transaction) => {
    assertWriter(audit, changeset, changeset.desks);
    const held = await changesOf(transaction, changeset.id);
    const base = await publishedSequence(transaction);
    await changesStore.put(
      transaction,
      held.map((change) => ({ ...change, base })),
    );
    return holding(audit, edited(changeset, 'refresh'), await replayChanges(transaction, held), held.length);
  });
}

/** An edit invalidates the reviews, and returns the changeset to a draft. */
function edited(changeset: Changeset, transition: 'describe' | 'addChanges' | 'removeChanges' | 'refresh'): Changeset {
  return { ...changeset, state: stateAfter(changeset, transition), approvals: [], words: {} };
}

async function holding(
  audit: AuditContext,
  changeset: Changeset,
  replayed: Replayed,
  size: number,
): Promise<Changeset> {
  const desks = await affectedDesks(replayed.changes, replayed.before, replayed.after);
  return { ...changeset, desks, size, authors: authorsWith(audit, changeset) };
}

/**
 * By desk, a fact for which the added changes need permission. A fact whose earlier change is reversed by them no
 * longer differs: it is judged as it was with the earlier changes.
 */
async function factsOfAdded(
  { changes, before, after, touchedBy }: Replayed,
  held: readonly Change[],
): Promise<ReadonlyMap<string, string>> {
  const isAdded = ({ fact }: FactChange): boolean =>
    Math.max(touchedBy.get(factKey(fact)) ?? 0, touchedBy.get(aboutOf(fact)) ?? 0) > held.length;
  const earlier = await replay(
    held.map(({ input }) => input),
    before,
  );
  return new Map([
    ...(await affectedFacts(earlier.changes.filter(isAdded), before, earlier.after)),
    ...(await affectedFacts(changes.filter(isAdded), before, after)),
  ]);
}

/** @throws `BAD_CHANGE` for each added change that cannot be read; they are numbered from 1 */
function assertReadable({ misread }: Replayed, held: number): void {
  const own = misread.filter(({ change }) => change > held);
  if (own.length === 0) return;
  throw badChanges(own.map(({ change, message }) => ({ change: change - held, message })));
}
