import type { Replayed } from '../../knowledge/changes/replay.js';
import type { Facts } from '../../knowledge/facts/facts.js';
import type { Message, Text } from '../../messages/message.js';

/** Where a changeset does not satisfy a check. */
export interface Breach {
  /** The number of the change that it is about; undefined where no single one is. */
  readonly change: number | undefined;
  readonly message: Text;
}

/** What a check looks at. */
export interface Reviewed {
  readonly replayed: Replayed;
  /** What the changes touch, as it would be. */
  readonly facts: Facts;
  /** ISO day. */
  readonly today: string;
}

/** A condition that a changeset satisfies. */
export interface ChangeCheck {
  readonly id: string;
  /** The condition, as people read it. */
  readonly sentence: Message;
  /** A finding of an error prevents publication; one of a warning needs a justification. */
  readonly level: 'ERROR' | 'WARNING';
  readonly find: (reviewed: Reviewed) => Breach[];
}
