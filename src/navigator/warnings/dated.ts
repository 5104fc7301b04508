import { addMonths } from '../../day.js';
import { compareText } from '../facts/fact-graph.js';
import type { PlanWarning } from '../plan.js';
import type { Day } from '../plan-request.js';

/** A warning of a future event. */
export interface Dated {
  readonly on: Day;
  readonly warning: PlanWarning;
}

/** How far a plan looks ahead. */
export function lastDayAhead(asOf: Day): Day {
  return addMonths(asOf, 12);
}

/** In the order of their days. */
export function inOrder(dated: readonly Dated[]): readonly PlanWarning[] {
  return [...dated].sort((a, b) => compareText(a.on, b.on)).map(({ warning }) => warning);
}
