import type { RequirementNode, RuleSide, SupplyMode } from '../../../graph/generated/nodes.js';
import type { MilestoneEvent } from '../../plan.js';
import { earlierOf, milestoneOf } from './milestones.js';
import { rhythmOf } from './recurrence.js';

/** The place of a requirement among the milestones, by itself. */
export interface Placement {
  /** The milestone that waits for it, and at least how many days before. */
  readonly before: { readonly event: MilestoneEvent; readonly days: number } | undefined;
  /** The milestone that its deadline is counted from, if that is after the milestone. */
  readonly after: MilestoneEvent | undefined;
  /** Whether it is done for each shipment. */
  readonly isPerShipment: boolean;
  /** Whether no shipment waits for it by itself: it is due later, or comes round with the calendar. */
  readonly isOutside: boolean;
  /** Whether nothing waits even for its first time. */
  readonly isPeriodic: boolean;
}

/** @param sides of the rules that ask for it directly */
export function placementOf(requirement: RequirementNode, sides: ReadonlySet<RuleSide>, mode: SupplyMode): Placement {
  const rhythm = rhythmOf(requirement);
  const due = requirement.__typename === 'Formality' ? requirement.due : undefined;
  const dueAt = due && milestoneOf(due.event, mode);
  const isPerShipment = rhythm === 'SHIPMENT';
  if (due?.before === true && dueAt !== undefined)
    return {
      before: { event: dueAt, days: due.days },
      after: undefined,
      isPerShipment,
      isOutside: false,
      isPeriodic: false,
    };
  const isPeriodic = rhythm === 'PERIODIC';
  if (due !== undefined || isPeriodic)
    return { before: undefined, after: dueAt, isPerShipment, isOutside: true, isPeriodic };
  const event = bySides(sides, rhythm !== 'ONCE', mode);
  return { before: event && { event, days: 0 }, after: undefined, isPerShipment, isOutside: false, isPeriodic };
}

/** The earliest milestone before which a rule of one of these sides wants something done. */
function bySides(sides: ReadonlySet<RuleSide>, isRepeated: boolean, mode: SupplyMode): MilestoneEvent | undefined {
  if (mode !== 'GOODS') return sides.size > 0 ? 'PLACING_ON_MARKET' : undefined;
  const events: Readonly<Record<RuleSide, MilestoneEvent>> = {
    EXPORT: 'EXPORT_DECLARATION',
    IMPORT: isRepeated ? 'IMPORT_DECLARATION' : 'LOADING',
    MARKET: 'PLACING_ON_MARKET',
  };
  return [...sides].map((side) => events[side]).reduce<MilestoneEvent | undefined>(earlierOf, undefined);
}
