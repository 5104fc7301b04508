import { aboutOf, type FactChange } from '../changes/fact-change.js';
import type { View } from '../surroundings/view.js';
import { desksOf } from './desks-of.js';

/** Whoever cites a source or names an authority takes nothing from those who do so too. */
const shared: readonly string[] = ['CITES', 'HANDLED_BY', 'RUN_BY'];

/**
 * The desks by which changes are judged: those of each fact before, and after, so that moving a fact takes both. What
 * changes its desk because others now lean on it, or no longer do, is judged too.
 */
export async function judgedDesks(changes: readonly FactChange[], before: View, after: View): Promise<string[]> {
  const own = [...new Set(changes.map(({ fact }) => aboutOf(fact)))];
  const ends = changes.flatMap(({ fact }) =>
    'edge' in fact && !shared.includes(fact.edge.type) ? [fact.edge.to] : [],
  );
  const [then, now] = [await desksOf(before, [...own, ...ends]), await desksOf(after, [...own, ...ends])];
  const moved = ends.filter((id) => before.node(id) !== undefined && !same(then.get(id), now.get(id)));
  const found = new Set<string>();
  for (const id of [...own, ...moved]) {
    if (before.node(id) !== undefined) for (const desk of then.get(id) ?? []) found.add(desk);
    if (after.node(id) !== undefined) for (const desk of now.get(id) ?? []) found.add(desk);
  }
  return [...found].sort();
}

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean => a.join() === b.join();
