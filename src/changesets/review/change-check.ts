import type { Replayed } from '../../knowledge/changes/replay.js';
import type { Facts } from '../../knowledge/facts/facts.js';
import type { Message, Text } from '../../messages/message.js';

/** Where a changeset does not satisfy a check. */
export interface Breach {
  /** The number of the change with the fault; undefined if it is not in a single one. */
  readonly change: number | undefined;
  readonly message: Text;
}

/** The input of a check. */
export interface Reviewed {
  readonly replayed: Replayed;
  /** The facts that the changes affect, as they would be. */
  readonly facts: Facts;
  /** ISO day. */
  readonly today: string;
}

/** A condition that a changeset satisfies. */
export interface ChangeCheck {
  readonly id: string;
  /** The condition, in a sentence. */
  readonly sentence: Message;
  /** A finding of an error prevents publication; one of a warning needs a justification. */
  readonly level: 'ERROR' | 'WARNING';
  readonly find: (reviewed: Reviewed) => Breach[];
}
