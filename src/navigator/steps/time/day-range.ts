import type { DayRange } from '../../../graph/generated/nodes.js';
import { bounds, isKnown } from '../../cost/bounds.js';
import { type Length, noLength } from './timeline.js';

/**
 * The length for each path. A missing bound is replaced by the nearest given one, so that every number is from a
 * source; zero if nothing is given.
 */
export function lengthOf(days: DayRange | undefined): Length {
  const { min, typical, max } = days ?? {};
  const middle = typical ?? max ?? min;
  if (middle === undefined) return noLength;
  return { min: min ?? middle, typical: middle, max: max ?? middle };
}

/** Whether it can take longer than its typical length, as far as is known. */
export function isLowerBound(days: DayRange | undefined): boolean {
  return days?.typical === undefined && days?.max === undefined;
}

/** The same change to every bound that is given. */
export function mapDays(days: DayRange | undefined, change: (days: number) => number): DayRange | undefined {
  const changed = bounds((bound) => {
    const given = days?.[bound];
    return given === undefined ? undefined : change(given);
  });
  return isKnown(changed) ? changed : undefined;
}
