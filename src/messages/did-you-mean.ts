import type { Message } from './message.js';
import { messages } from './messages.js';

/** A sentence that offers the nearest matches; none if there are no matches. */
export const didYouMean = (nearest: readonly string[]): readonly Message[] =>
  nearest.length === 0 ? [] : [messages.common.didYouMean({ nearest })];
