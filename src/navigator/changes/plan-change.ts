import type { AnyNode } from '../../graph/generated/nodes.js';
import type { Text } from '../../messages/message.js';
import { compareText } from '../facts/fact-graph.js';

/** What separates two plans for the same question: days, or publications (both plans are then made for the same day). */
export type Occasion = 'DAYS' | 'PUBLICATION';

/** One difference between two plans for the same question. */
export interface PlanChange {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly about: AnyNode;
  readonly text: Text;
}

/** The texts about the items of a list. */
export interface Wording<Item> {
  /** The node of the item; the same item has the same id in both lists. */
  readonly node: (item: Item) => AnyNode;
  readonly added: (item: Item) => Text;
  readonly removed: (item: Item) => Text;
  /** The difference between the two; undefined if there is none. */
  readonly differs: (before: Item, after: Item) => Text | undefined;
}

/**
 * Pairs two lists by the ids of their nodes, and reports the added, removed and changed ones, in that order and by id.
 */
export function pairById<Item>(before: readonly Item[], after: readonly Item[], say: Wording<Item>): PlanChange[] {
  const byId = (items: readonly Item[]) => new Map(items.map((item) => [say.node(item).id, item]));
  const [then, now] = [byId(before), byId(after)];
  const added = [...now].filter(([id]) => !then.has(id)).map(([, item]) => change('ADDED', item, say.added(item)));
  const removed = [...then]
    .filter(([id]) => !now.has(id))
    .map(([, item]) => change('REMOVED', item, say.removed(item)));
  const changed = [...now].flatMap(([id, item]) => {
    const old = then.get(id);
    const text = old === undefined ? undefined : say.differs(old, item);
    return text === undefined ? [] : [change('CHANGED', item, text)];
  });
  return [added, removed, changed].flatMap((changes) => changes.sort(byNode));

  function change(kind: PlanChange['kind'], item: Item, text: Text): PlanChange {
    return { kind, about: say.node(item), text };
  }
}

const byNode = (a: PlanChange, b: PlanChange): number => compareText(a.about.id, b.about.id);
