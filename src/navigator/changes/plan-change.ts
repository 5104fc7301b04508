import type { AnyNode } from '../../graph/generated/nodes.js';
import type { Text } from '../../messages/message.js';
import { compareText } from '../facts/fact-graph.js';

/** What lies between two plans for the same question: days, or publications of which the law of the same day is made. */
export type Occasion = 'DAYS' | 'PUBLICATION';

/** One difference between two plans for the same question. */
export interface PlanChange {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly about: AnyNode;
  readonly text: Text;
}

/** How to speak of the items of a list. */
export interface Wording<Item> {
  /** What stands for the item, in both lists by the same id. */
  readonly node: (item: Item) => AnyNode;
  readonly added: (item: Item) => Text;
  readonly removed: (item: Item) => Text;
  /** How the two differ, or undefined when they do not. */
  readonly differs: (before: Item, after: Item) => Text | undefined;
}

/** Pairs two lists by the ids of their nodes and says what came, what went and what differs, in that order and by id. */
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
