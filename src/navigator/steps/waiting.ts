import type { Item } from './outcome.js';
import { doesNeed } from './requirements/meeting.js';
import { prerequisitesFirst } from './requirements/prerequisites-first.js';
import type { RequirementGraph } from './requirements/requirement-graph.js';
import { isSpared } from './work.js';

/**
 * What takes no time of its own that is known, and may be met by something that hangs on an open question, waits for that:
 * should the question go that way, it is done only then. Nothing waits in a circle.
 * @returns the items, each after all that it needs or waits for
 */
export function withWaiting({ meeting }: RequirementGraph, items: readonly Item[]): readonly Item[] {
  if (meeting.size === 0) return items;
  const byId = new Map(items.map((item) => [item.id, item]));
  const before = (id: string) => [...(byId.get(id)?.needs ?? []), ...(byId.get(id)?.waits ?? [])];
  for (const item of items.filter(({ work }) => !isSpared(work) && work.effort.days === undefined)) {
    const waits: string[] = [];
    byId.set(item.id, { ...item, waits });
    for (const id of meeting.get(item.id) ?? [])
      if (byId.get(id)?.level === 'CONDITIONAL' && !doesNeed(id, item.id, before)) waits.push(id);
  }
  return prerequisitesFirst(byId.keys(), before).flatMap((id) => byId.get(id) ?? []);
}
