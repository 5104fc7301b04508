import type { Message } from './message.js';
import { messages } from './messages.js';

/** A sentence that offers the nearest matches; none where there are none. */
export const didYouMean = (nearest: readonly string[]): readonly Message[] =>
  nearest.length === 0 ? [] : [messages.common.didYouMean({ nearest })];
