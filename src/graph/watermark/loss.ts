import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Mark } from '../data-folder/marker.js';
import type { GraphState } from './graph-state.js';

/**
 * What a graph has lost since it was seen; undefined if it still has everything. It can be ahead: another server
 * published, or a process ended between a commit and its mark. A history that continues the one that was seen was begun
 * on purpose, and has what was meant to stay.
 */
export function lossOf(mark: Mark, found: GraphState): Message | undefined {
  if (mark.sequence === 0 && mark.commits <= found.commits) return undefined;
  if (mark.history !== null && found.formerHistories.includes(mark.history)) return undefined;
  if (found.sequence === 0) return loss(mark, found);
  if (mark.history !== null && found.history !== null && mark.history !== found.history) return loss(mark, found, true);
  return found.sequence < mark.sequence || found.commits < mark.commits ? loss(mark, found) : undefined;
}

function loss(mark: Mark, { sequence: found, commits }: GraphState, isOtherHistory = false): Message {
  return found < mark.sequence || isOtherHistory
    ? messages.dataErrors.lostKnowledge({ found, expected: mark.sequence, isOtherHistory })
    : messages.dataErrors.lostWrites({ found, writes: mark.commits - commits });
}
