import { aboutOf, type FactChange } from '../facts/fact-change.js';
import { relationsWith } from '../facts/relation-roles.js';
import type { KnowledgeSnapshot } from '../snapshots/snapshot.js';
import { desksOf } from './desks-of.js';
import { acting } from './ownership-relations.js';

const shared = relationsWith(({ review }) => review === 'SHARED');
const reaching = relationsWith(({ review }) => review === 'REACHES');

/**
 * The desks that must agree to changes: those of each fact before and after, so that moving a fact needs both. A fact
 * counts, too, if it changes its desk because others refer to it or no longer do, or if a changed fact acts on it: no
 * desk suspends the rule of another.
 */
export async function affectedDesks(
  changes: readonly FactChange[],
  before: KnowledgeSnapshot,
  after: KnowledgeSnapshot,
): Promise<string[]> {
  return [...(await affectedFacts(changes, before, after)).keys()].sort();
}

/** By desk, a fact for which the desk must agree. */
export async function affectedFacts(
  changes: readonly FactChange[],
  before: KnowledgeSnapshot,
  after: KnowledgeSnapshot,
): Promise<ReadonlyMap<string, string>> {
  const own = [...new Set(changes.map(({ fact }) => aboutOf(fact)))];
  const ends = changes.flatMap(({ fact }) =>
    'edge' in fact && !shared.includes(fact.edge.type) ? [fact.edge.to] : [],
  );
  await before.load(own);
  const reached = [
    ...changes.flatMap(reachedBy),
    ...own.flatMap((id) => [...actedOn(before, id), ...actedOn(after, id)]),
  ];
  const all = [...new Set([...own, ...ends, ...reached])];
  const [then, now] = [await desksOf(before, all), await desksOf(after, all)];
  const moved = ends.filter((id) => before.node(id) !== undefined && !same(then.get(id), now.get(id)));
  const found = new Map<string, string>();
  for (const id of [...own, ...moved, ...reached]) {
    const earlier = before.node(id) === undefined ? [] : (then.get(id) ?? []);
    const later = after.node(id) === undefined ? [] : (now.get(id) ?? []);
    for (const desk of [...earlier, ...later]) if (!found.has(desk)) found.set(desk, id);
  }
  return found;
}

const reachedBy = ({ fact }: FactChange): string[] =>
  'edge' in fact && reaching.includes(fact.edge.type) ? [fact.edge.to] : [];

/** The rules that a rule amends, suspends and so on: its own days affect them, too. */
const actedOn = (snapshot: KnowledgeSnapshot, id: string): string[] =>
  snapshot.out(id).flatMap(({ type, to }) => (acting.types.some((each) => each === type.type) ? [to] : []));

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean => a.join() === b.join();
