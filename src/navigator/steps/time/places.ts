import { type MilestoneEvent, milestoneEvents } from '../../plan.js';
import { isBefore, positionOf } from './milestones.js';
import type { Shipment } from './shipment.js';

/** The place of a requirement in a list of what to do, apart from what it needs. */
export interface Place {
  /** Its position among the milestones. */
  readonly at: number;
  /** Whether it comes after everything with a smaller position, except advice. */
  readonly follows: boolean;
  readonly isAdvice: boolean;
}

/**
 * What is done for a shipment, or after one of its milestones, follows everything that ends before an earlier milestone,
 * and what is done once before loading. What is done once follows nothing. What is due after a milestone can wait, so it
 * also follows what ends before the next one: loading, which is due after the export declaration, follows what is due
 * before loading.
 */
export function placesOf({ items, targets }: Pick<Shipment, 'items' | 'targets'>): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, placement, role } of items) {
    const { before, after, isPerShipment } = placement;
    const isAdvice = role === 'ADVICE';
    const end = targets.get(id) ?? before?.event;
    if (end === undefined) {
      if (after !== undefined) places.set(id, { at: positionOf(after) + 1 + HALF, follows: true, isAdvice });
    } else if (isPerShipment) places.set(id, { at: positionOf(end), follows: true, isAdvice });
    else places.set(id, { at: onceAt(end), follows: false, isAdvice });
  }
  return places;
}

const HALF = 0.5;

/** Just before what is done for a shipment and ends at the same milestone; until loading, before all of that. */
function onceAt(end: MilestoneEvent): number {
  return positionOf(end) - (isBefore('LOADING', end) ? HALF : milestoneEvents.length);
}
