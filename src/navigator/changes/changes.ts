import type { AnyNode } from '../../graph/generated/nodes.js';
import { compareText } from '../facts/fact-graph.js';
import type { Plan } from '../plan.js';
import { dutyChanges } from './duty-changes.js';
import { ruleChanges } from './rule-changes.js';
import { stepChanges } from './step-changes.js';
import { supportChanges } from './support-changes.js';

export interface PlanChange {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly about: AnyNode;
  readonly text: string;
}

/** What differs between two plans for the same question on two days: rules, steps, duty and charges, support. */
export function planChanges(before: Plan, after: Plan): PlanChange[] {
  return [
    ...ruleChanges(before, after),
    ...stepChanges(before, after),
    ...dutyChanges(before, after),
    ...supportChanges(before, after),
  ];
}

/**
 * Pairs two lists by id and says what came, what went and what differs, in that order and by id.
 * @param differs the sentence that says how the two differ, or undefined when they do not
 */
export function pairById<Item>(
  before: readonly Item[],
  after: readonly Item[],
  say: {
    readonly node: (item: Item) => AnyNode;
    readonly added: (item: Item) => string;
    readonly removed: (item: Item) => string;
    readonly differs: (before: Item, after: Item) => string | undefined;
  },
): PlanChange[] {
  const then = new Map(before.map((item) => [say.node(item).id, item]));
  const now = new Map(after.map((item) => [say.node(item).id, item]));
  const added = [...now].filter(([id]) => !then.has(id));
  const removed = [...then].filter(([id]) => !now.has(id));
  const changed = [...now].flatMap(([id, item]): PlanChange[] => {
    const old = then.get(id);
    const text = old === undefined ? undefined : say.differs(old, item);
    return text === undefined ? [] : [{ kind: 'CHANGED', about: say.node(item), text }];
  });
  return [
    ...added
      .map(([, item]): PlanChange => ({ kind: 'ADDED', about: say.node(item), text: say.added(item) }))
      .sort(byNode),
    ...removed
      .map(([, item]): PlanChange => ({ kind: 'REMOVED', about: say.node(item), text: say.removed(item) }))
      .sort(byNode),
    ...changed.sort(byNode),
  ];
}

const byNode = (a: PlanChange, b: PlanChange): number => compareText(a.about.id, b.about.id);
