import type { StepContext } from './context.js';
import { type Credits, creditsIn } from './credit/credits.js';
import { doesNeed } from './requirements/meeting.js';
import { type NeedsOf, type Network, reach } from './requirements/network.js';
import { prerequisitesFirst } from './requirements/prerequisites-first.js';
import type { RequirementGraph } from './requirements/requirement-graph.js';
import type { Item } from './work/item.js';
import { isSpared, isWhole, workOf } from './work/work.js';

/** What is left to do on the selected ways, with everything that the firm has. */
export interface Outcome {
  readonly network: Network;
  readonly credits: Credits;
  /** Each after everything that it needs or waits for; without what is only needed for something credited. */
  readonly items: readonly Item[];
}

export function outcomeOf(context: StepContext, network: Network): Outcome {
  const credits = creditsIn(context, network);
  const needsOf: NeedsOf = (id) => (isWhole(credits.used.get(id)) ? [] : network.needsOf(id));
  const levels = reach(network.demands, needsOf);
  const items = network.ids.flatMap((id) => {
    const level = levels.get(id);
    const work = workOf(context, network, id, credits.used.get(id));
    return level === undefined ? [] : [{ id, level, work, needs: needsOf(id), waits: [] }];
  });
  return { network, credits, items: withWaiting(context.requirementGraph, items) };
}

/**
 * Each item with what it waits for, beside what it needs. Nothing waits in a circle.
 * @returns the items, each after everything that it needs or waits for
 */
function withWaiting(requirementGraph: RequirementGraph, items: readonly Item[]): readonly Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const before = (id: string) => [...(byId.get(id)?.needs ?? []), ...(byId.get(id)?.waits ?? [])];
  for (const item of items.filter(({ work }) => !isSpared(work))) {
    const waits: string[] = [];
    byId.set(item.id, { ...item, waits });
    for (const id of mayWaitFor(requirementGraph, item, byId))
      if (!doesNeed(id, item.id, before) && !before(item.id).includes(id)) waits.push(id);
  }
  return prerequisitesFirst(byId.keys(), before).flatMap((id) => byId.get(id) ?? []);
}

/** What comes first if it is asked for anyway. Nothing waits for mere advice. */
function mayWaitFor(
  { prerequisites }: RequirementGraph,
  { id, level }: Item,
  items: ReadonlyMap<string, Item>,
): readonly string[] {
  return (prerequisites.get(id)?.ifAsked ?? []).filter((other) => {
    const own = items.get(other)?.level;
    return own !== undefined && (own !== 'OPTIONAL' || level === 'OPTIONAL');
  });
}
