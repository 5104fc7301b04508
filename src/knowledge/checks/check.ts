import type { Facts } from '../facts/facts.js';
import type { Place } from '../facts/fault.js';

/** What does not satisfy a check, where, and what would be right. */
export interface Finding {
  readonly place: Place;
  readonly message: string;
}

/** One rule that facts keep, whatever states them: a seed file, an import, a changeset. */
export interface Check {
  readonly id: string;
  /** The condition, as people read it. */
  readonly sentence: string;
  readonly find: (facts: Facts) => Finding[];
}
