import type { DayRange } from '../../../graph/generated/nodes.js';
import type { StepContext } from '../context.js';
import type { Effort } from '../effort.js';
import type { Network } from '../requirements/network.js';
import { mapDays } from '../time/day-range.js';
import { noLength } from '../time/timeline.js';
import type { Offer } from './offer.js';

/** The work of a requirement: what it takes as published, what makes it unnecessary, and whether other work meets it. */
export interface Work {
  readonly effort: Effort;
  readonly offer: Offer | undefined;
  /** Id of the other work that meets it. */
  readonly metBy: string | undefined;
}

export function workOf({ efforts }: StepContext, { metBy }: Network, id: string, offer: Offer | undefined): Work {
  return { effort: efforts.get(id) ?? nothingKnown, offer, metBy: metBy.get(id) };
}

const nothingKnown: Effort = { days: undefined, cost: undefined, validMonths: undefined, claims: [] };

/** Whether no work of its own is left. */
export function isSpared({ offer, metBy }: Work): boolean {
  return metBy !== undefined || isWhole(offer);
}

/** Whether it makes all of the work unnecessary. */
export function isWhole(offer: Offer | undefined): boolean {
  return offer !== undefined && offer.status !== 'REDUCED';
}

/** Calendar days that are left; undefined if no source gives them. Days saved are calendar days. */
export function remainingDays(work: Work): DayRange | undefined {
  if (isSpared(work)) return noLength;
  const saved = work.offer?.credit.daysSaved ?? 0;
  return mapDays(work.effort.days, (days) => Math.max(0, days - saved));
}
