import { compareText } from '../../facts/fact-graph.js';

export interface Orderable {
  readonly id: string;
  /** Ids; those that are not in the list have no effect. */
  readonly dependsOn: readonly string[];
  readonly stage: { readonly order: number };
  readonly earliestStart: number | undefined;
}

/** The order to do them: prerequisites first, then stage, then earliest start, then id. @param items without a cycle */
export function inOrder<Item extends Orderable>(items: readonly Item[]): Item[] {
  const waiting = [...items].sort(byStageStartId);
  const left = new Set(items.map((item) => item.id));
  const ordered: Item[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((item) => !item.dependsOn.some((need) => left.has(need)));
    const [item] = waiting.splice(next, 1);
    if (item === undefined) break;
    left.delete(item.id);
    ordered.push(item);
  }
  return ordered;
}

/** Unscheduled steps come last in their stage. */
function byStageStartId(a: Orderable, b: Orderable): number {
  return (
    a.stage.order - b.stage.order ||
    (a.earliestStart ?? Number.MAX_SAFE_INTEGER) - (b.earliestStart ?? Number.MAX_SAFE_INTEGER) ||
    compareText(a.id, b.id)
  );
}
