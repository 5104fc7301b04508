import type { PlanContext } from '../scope/plan-context.js';
import { coverageRecords, recordsOfAnyOrigin } from './records.js';

/**
 * Whether the additional duties on goods of this origin are on record, so that a rate with its layers is a total. Not
 * if the nearest record says that they are missing, or if all that is said about these goods is limited to other
 * origins or days. If no record is about them at all, nothing is known to be missing.
 */
export function dutyLayersKnown(planContext: PlanContext): boolean {
  const [nearest] = coverageRecords(planContext, 'DUTY');
  if (nearest !== undefined) return nearest.withoutAdditionalDuties !== true;
  return recordsOfAnyOrigin(planContext, 'DUTY').length === 0;
}
