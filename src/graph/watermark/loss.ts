import type { Mark } from '../data-folder/marker.js';
import type { GraphState } from './graph-state.js';

/** What a graph has lost, in words: what it has now, and what it had when it was last seen. */
export interface Loss {
  readonly found: string;
  readonly expected: string;
}

/**
 * What a graph has lost since it was seen; undefined if it still has everything. It can be ahead: another server
 * published, or a process ended between a commit and its mark. A history that continues the one that was seen was begun
 * on purpose, and has what was meant to stay.
 */
export function lossOf(mark: Mark, found: GraphState): Loss | undefined {
  if (mark.sequence === 0 && mark.commits <= found.commits) return undefined;
  if (mark.history !== null && found.formerHistories.includes(mark.history)) return undefined;
  if (found.sequence === 0) return loss(mark, found);
  if (mark.history !== null && found.history !== null && mark.history !== found.history)
    return loss(mark, found, ' of another history');
  return found.sequence < mark.sequence || found.commits < mark.commits ? loss(mark, found) : undefined;
}

function loss(mark: Mark, found: GraphState, apart = ''): Loss {
  if (found.sequence < mark.sequence || apart !== '')
    return { found: `${inWords(found.sequence)}${apart}`, expected: inWords(mark.sequence) };
  const writes = mark.commits - found.commits;
  return {
    found: `${inWords(found.sequence)} without the last ${writes === 1 ? 'write' : `${writes} writes`} (of drafts, firms, watches or the audit log)`,
    expected: 'them',
  };
}

const inWords = (sequence: number): string =>
  sequence === 0 ? 'no knowledge' : `knowledge up to sequence ${sequence}`;
