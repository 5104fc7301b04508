import { aboutOf, type FactChange } from '../changes/fact-change.js';
import type { View } from '../surroundings/view.js';
import { desksOf } from './desks-of.js';
import { acting } from './ways.js';

/** Whoever cites a source or names an authority takes nothing from those who do so too. */
const shared: readonly string[] = ['CITES', 'HANDLED_BY', 'RUN_BY'];

/** What these state changes what holds at their end: whether an act binds, a requirement is met, a bloc's rules reach. */
const reaching: readonly string[] = [...acting.types, 'MEETS', 'MEMBER_OF', 'PARTY_TO'];

/**
 * The desks by which changes are judged: those of each fact before, and after, so that moving a fact takes both. What
 * changes its desk because others now lean on it, or no longer do, is judged too, and so is what a changed fact acts on:
 * a rule of one desk suspends none of another.
 */
export async function judgedDesks(changes: readonly FactChange[], before: View, after: View): Promise<string[]> {
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
  const found = new Set<string>();
  for (const id of [...own, ...moved, ...reached]) {
    if (before.node(id) !== undefined) for (const desk of then.get(id) ?? []) found.add(desk);
    if (after.node(id) !== undefined) for (const desk of now.get(id) ?? []) found.add(desk);
  }
  return [...found].sort();
}

const reachedBy = ({ fact }: FactChange): string[] =>
  'edge' in fact && reaching.includes(fact.edge.type) ? [fact.edge.to] : [];

/** What a rule amends, suspends and so on: its own days count there, too. */
const actedOn = (view: View, id: string): string[] =>
  view.out(id).flatMap(({ type, to }) => (acting.types.some((each) => each === type.type) ? [to] : []));

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean => a.join() === b.join();
