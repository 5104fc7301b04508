import type { Message, Text } from '../../messages/message.js';
import type { Facts } from '../facts/facts.js';
import type { Place } from '../facts/fault.js';

/** What does not satisfy a check, where, and what would be right. */
export interface Finding {
  readonly place: Place;
  readonly message: Text;
}

/** One rule that facts keep, whatever states them: a seed file, an import, a changeset. */
export interface Check {
  readonly id: string;
  /** The condition, as people read it. */
  readonly sentence: Message;
  readonly find: (facts: Facts) => Finding[];
}
