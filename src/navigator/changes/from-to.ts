import { type Message, messageKey } from '../../messages/message.js';

/** Two values as parts of a sentence; undefined if they are the same. */
export const fromTo = (before: Message, after: Message) =>
  messageKey(before) === messageKey(after) ? undefined : { before, after };
