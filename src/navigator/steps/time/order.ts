import { compareText } from '../../facts/fact-graph.js';
import type { Place } from './places.js';

export interface Orderable {
  readonly id: string;
  /** Ids; those that are not in the list have no effect. */
  readonly dependsOn: readonly string[];
  readonly stage: { readonly order: number };
  readonly earliestStart: number | undefined;
}

/**
 * An order in which to do them: prerequisites first, and what is done for a shipment in the order of its milestones;
 * then stage, then earliest start, then what is done once, then the milestone that waits for it, then id.
 * @param items without a cycle
 * @param places by id
 */
export function inOrder<Item extends Orderable>(
  items: readonly Item[],
  places: ReadonlyMap<string, Place> = new Map(),
): Item[] {
  const placeOf = ({ id }: Item): Place => places.get(id) ?? nowhere;
  const byPlace = (a: Item, b: Item) =>
    Number(placeOf(a).follows) - Number(placeOf(b).follows) || placeOf(a).at - placeOf(b).at;
  const waiting = [...items].sort((a, b) => byStageStart(a, b) || byPlace(a, b) || compareText(a.id, b.id));
  const left = new Set(items.map((item) => item.id));
  const ordered: Item[] = [];
  while (waiting.length > 0) {
    const ready = waiting.filter((item) => !item.dependsOn.some((need) => left.has(need)));
    const first = Math.min(...waiting.map((item) => (placeOf(item).isAdvice ? nowhere.at : placeOf(item).at)));
    const free = ready.find((item) => !placeOf(item).follows || placeOf(item).at <= first);
    // If each waits for another one, the first by place.
    const next = free ?? ready.sort(byPlace)[0];
    if (next === undefined) break;
    waiting.splice(waiting.indexOf(next), 1);
    left.delete(next.id);
    ordered.push(next);
  }
  return ordered;
}

const nowhere: Place = { at: Number.MAX_SAFE_INTEGER, follows: false, isAdvice: true };

/** Unscheduled steps come last in their stage. */
function byStageStart(a: Orderable, b: Orderable): number {
  return (
    a.stage.order - b.stage.order ||
    (a.earliestStart ?? Number.MAX_SAFE_INTEGER) - (b.earliestStart ?? Number.MAX_SAFE_INTEGER)
  );
}
