import type { DueEvent, SupplyMode } from '../../../graph/generated/nodes.js';
import { type MilestoneEvent, milestoneEvents } from '../../plan.js';

/** The milestones on the way to the first sale, in their order: without goods, nothing is shipped. */
export function milestonesOf(mode: SupplyMode): readonly MilestoneEvent[] {
  return mode === 'GOODS' ? milestoneEvents : ['SIGNING', 'PLACING_ON_MARKET'];
}

/** The milestone that a deadline is counted from; undefined if it belongs to the calendar and not to a shipment. */
export function milestoneOf(event: DueEvent, mode: SupplyMode): MilestoneEvent | undefined {
  const found = event === 'ENTRY' ? 'IMPORT_DECLARATION' : event;
  if (found === 'YEAR_END') return undefined;
  return milestonesOf(mode).includes(found) ? found : 'PLACING_ON_MARKET';
}

/** Whether the goods are on their way before it. Nobody gives the time that this takes. */
export function isAfterTransport(event: MilestoneEvent, mode: SupplyMode): boolean {
  return mode === 'GOODS' && !isBefore(event, 'ARRIVAL');
}

/** Whether one comes before the other. */
export function isBefore(one: MilestoneEvent, other: MilestoneEvent): boolean {
  return positionOf(one) < positionOf(other);
}

/** From 0, signing. */
export function positionOf(event: MilestoneEvent): number {
  return milestoneEvents.indexOf(event);
}

/** The earlier of two; an undefined one is later than every other. */
export function earlierOf(
  one: MilestoneEvent | undefined,
  other: MilestoneEvent | undefined,
): MilestoneEvent | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return isBefore(other, one) ? other : one;
}
