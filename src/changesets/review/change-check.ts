import type { Replayed } from '../../knowledge/changes/replay.js';
import type { Facts } from '../../knowledge/facts/facts.js';

/** Where a changeset breaks a rule. */
export interface Breach {
  /** The number of the change that it is about; undefined where no single one is. */
  readonly change: number | undefined;
  readonly message: string;
}

/** What a check looks at. */
export interface Reviewed {
  readonly replayed: Replayed;
  /** What the changes touch, as it would be. */
  readonly facts: Facts;
  /** ISO day. */
  readonly today: string;
}

/** A rule that a changeset keeps. */
export interface ChangeCheck {
  readonly id: string;
  /** The rule, as people read it. */
  readonly sentence: string;
  /** What breaks an error is not published; what breaks a warning is, with a word of reason. */
  readonly level: 'ERROR' | 'WARNING';
  readonly find: (reviewed: Reviewed) => Breach[];
}
