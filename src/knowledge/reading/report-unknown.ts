import { nearest } from '../../errors/nearest-words.js';
import { didYouMean } from '../../errors.js';
import type { Report } from '../facts/fault.js';
import { type GivenEntry, shortened } from './raw-value.js';

/** Reports keys that nothing is called by, with the nearest that are. */
export function reportUnknown(
  entries: readonly GivenEntry[],
  known: readonly string[],
  of: string,
  report: Report,
): void {
  for (const { key, place } of entries.filter((entry) => !known.includes(entry.key))) {
    const near = nearest(key, known);
    const right = near.length > 0 ? didYouMean(near) : ` It has ${known.join(', ')}.`;
    report(place, `${of} has no "${shortened(key)}".${right}`);
  }
}
