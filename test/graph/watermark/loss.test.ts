import { expect, it } from 'vitest';
import type { Mark } from '../../../src/graph/data-folder/marker.js';
import { emptyState, type GraphState } from '../../../src/graph/watermark/graph-state.js';
import { lossOf } from '../../../src/graph/watermark/loss.js';

const mark: Mark = { history: 'first', sequence: 12, commits: 100 };
const state: GraphState = { ...emptyState, ...mark };

it.each<[string, Partial<Mark>, Partial<GraphState>]>([
  ['what holds all that was seen', {}, {}],
  ['what is ahead: a process ended between a commit and its mark', {}, { sequence: 13, commits: 101 }],
  ['a graph in which nothing was published yet', { history: null, sequence: 0, commits: 0 }, emptyState],
  ['what had no history when it was seen', { history: null }, {}],
  ['a history that goes on from the one that was seen', {}, { history: 'b', formerHistories: ['first'], sequence: 3 }],
])('nothing is lost by %s', (_, seen, found) => {
  expect(lossOf({ ...mark, ...seen }, { ...state, ...found })).toBeUndefined();
});

it.each<[string, Partial<Mark>, Partial<GraphState>, string, string]>([
  ['a publication', {}, { sequence: 11, commits: 98 }, 'knowledge up to sequence 11', 'knowledge up to sequence 12'],
  ['everything', {}, emptyState, 'no knowledge', 'knowledge up to sequence 12'],
  ['a write behind the last publication', {}, { commits: 99 }, 'sequence 12 without the last write', 'them'],
  ['writes before any publication', { sequence: 0, commits: 3 }, emptyState, 'without the last 3 writes', 'them'],
  ['its history', {}, { history: 'second', sequence: 40 }, 'sequence 40 of another history', 'sequence 12'],
  ['a publication, by a copy from before it had a history', {}, { history: null, sequence: 9 }, 'sequence 9', '12'],
])('%s that is missing is said in words', (_, seen, found, holds, held) => {
  const loss = lossOf({ ...mark, ...seen }, { ...state, ...found });
  expect(loss?.found).toContain(holds);
  expect(loss?.expected).toContain(held);
});
