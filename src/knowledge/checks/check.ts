import type { Message, Text } from '../../messages/message.js';
import type { Facts } from '../facts/facts.js';
import type { Place } from '../facts/fault.js';

/** A fault that a check found: what, where, and what would be right. */
export interface Finding {
  readonly place: Place;
  readonly message: Text;
}

/** A rule for facts from any source: a seed file, an import, a changeset. */
export interface Check {
  readonly id: string;
  /** The condition, in a sentence. */
  readonly sentence: Message;
  readonly find: (facts: Facts) => Finding[];
}
