import type { SupplyMode } from '../../../graph/generated/nodes.js';
import { groupBy } from '../../../graph/group-by.js';
import type { MilestoneEvent } from '../../plan.js';
import { earlierOf, isBefore, milestonesOf } from './milestones.js';
import type { Placement } from './placement.js';
import { type Length, noLength, type Task } from './timeline.js';

/** A requirement to be placed among the milestones. */
export interface Placeable {
  readonly id: string;
  /** Ids of what it needs or waits for. */
  readonly needs: readonly string[];
  readonly placement: Placement;
  readonly length: Length;
  /** Milestones wait for work and for what is done. Advice holds nothing up. */
  readonly role: 'WORK' | 'DONE' | 'ADVICE';
}

/** The requirements and the milestones of the first shipment as one network. */
export interface Shipment {
  readonly items: readonly Placeable[];
  /** Each after everything that it needs. */
  readonly tasks: readonly Task[];
  /** By id, the first milestone that waits for it, directly or through others. */
  readonly targets: ReadonlyMap<string, MilestoneEvent>;
  /** By id, the milestone that must be over before it starts, or would start if it were not done. */
  readonly starts: ReadonlyMap<string, MilestoneEvent>;
}

/**
 * Nothing waits in a circle: what must be over before a start is always earlier than the milestone that waits for it.
 * @param items each after everything that it needs
 */
export function shipmentOf(items: readonly Placeable[], mode: SupplyMode): Shipment {
  const targets = targetsOf(items);
  const starts = new Map(
    items.flatMap((item) => {
      const start = startOf(item, targets.get(item.id), mode);
      return start === undefined ? [] : [[item.id, start] as const];
    }),
  );
  const waiting = groupBy(items, ({ id }) => targets.get(id));
  const taskOf = (item: Placeable) => itemTask(item, targets.get(item.id), starts.get(item.id));
  const tasks: Task[] = [];
  let last: string | undefined;
  for (const event of milestonesOf(mode)) {
    tasks.push(...(waiting.get(event) ?? []).map(taskOf));
    const own = items.filter(({ role, placement }) => role !== 'ADVICE' && placement.before?.event === event);
    const lags = own.flatMap(lagTask);
    const needs = [...own.map(({ id }) => id), ...lags.map(({ id }) => id), ...(last === undefined ? [] : [last])];
    last = milestoneTask(event);
    tasks.push(...lags, { id: last, needs, length: noLength, counts: false });
  }
  tasks.push(...(waiting.get(undefined) ?? []).map(taskOf));
  return { items, tasks, targets, starts };
}

/** The id of a milestone among the tasks: no requirement has one like it. */
export function milestoneTask(event: MilestoneEvent): string {
  return `milestone ${event}`;
}

/** Whether no shipment waits for it, neither by itself nor for the first time that something else needs it. */
export function isOutside({ placement }: Placeable, target: MilestoneEvent | undefined): boolean {
  return placement.isOutside && (placement.isPeriodic || target === undefined);
}

function targetsOf(items: readonly Placeable[]): ReadonlyMap<string, MilestoneEvent> {
  const targets = new Map<string, MilestoneEvent>();
  const add = (id: string, event: MilestoneEvent | undefined) => {
    const earliest = earlierOf(targets.get(id), event);
    if (earliest !== undefined) targets.set(id, earliest);
  };
  for (const { id, needs, placement, role } of items.toReversed()) {
    if (role !== 'ADVICE') add(id, placement.before?.event);
    for (const need of needs) add(need, targets.get(id));
  }
  return targets;
}

/**
 * What is done for a shipment starts when there is one, and what is not yet due when it is loaded, after its export
 * declaration. What is due after a milestone starts after it, unless something before that needs it.
 */
function startOf(
  { placement: { before, after, isPerShipment } }: Placeable,
  target: MilestoneEvent | undefined,
  mode: SupplyMode,
): MilestoneEvent | undefined {
  if (after !== undefined && (target === undefined || isBefore(after, target))) return after;
  const end = target ?? before?.event;
  if (!isPerShipment || end === undefined || end === 'SIGNING') return undefined;
  return mode === 'GOODS' && isBefore('LOADING', end) ? 'EXPORT_DECLARATION' : 'SIGNING';
}

function itemTask(item: Placeable, target: MilestoneEvent | undefined, start: MilestoneEvent | undefined): Task {
  const { id, needs, length, role, placement } = item;
  return {
    id,
    needs: start === undefined || role === 'DONE' ? needs : [...needs, milestoneTask(start)],
    length: placement.isPeriodic ? noLength : length,
    counts: role === 'WORK' && !isOutside(item, target),
  };
}

/** The days that must lie between something and the milestone that waits for it. */
function lagTask({ id, placement }: Placeable): readonly Task[] {
  const days = placement.before?.days ?? 0;
  const length = { min: days, typical: days, max: days };
  return days === 0 ? [] : [{ id: `days after ${id}`, needs: [id], length, counts: false }];
}
