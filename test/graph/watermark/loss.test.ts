import { expect, it } from 'vitest';
import type { Mark } from '../../../src/graph/data-folder/marker.js';
import { emptyState, type GraphState } from '../../../src/graph/watermark/graph-state.js';
import { lossOf } from '../../../src/graph/watermark/loss.js';
import type { Message } from '../../../src/messages/message.js';
import { messages } from '../../../src/messages/messages.js';
import { english } from '../../messages/english.js';

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

const { lostKnowledge, lostWrites } = messages.dataErrors;

it.each<[string, Partial<Mark>, Partial<GraphState>, Message, string]>([
  [
    'a publication',
    {},
    { sequence: 11, commits: 98 },
    lostKnowledge({ found: 11, expected: 12, isOtherHistory: false }),
    'It contains knowledge up to sequence 11. When it was last seen, it contained knowledge up to sequence 12.',
  ],
  [
    'everything',
    {},
    emptyState,
    lostKnowledge({ found: 0, expected: 12, isOtherHistory: false }),
    'It contains no knowledge. When it was last seen, it contained knowledge up to sequence 12.',
  ],
  [
    'a write behind the last publication',
    {},
    { commits: 99 },
    lostWrites({ found: 12, writes: 1 }),
    'It contains knowledge up to sequence 12, but not the last write (of drafts, firms, watches or the audit log).',
  ],
  [
    'writes before any publication',
    { sequence: 0, commits: 3 },
    emptyState,
    lostWrites({ found: 0, writes: 3 }),
    'It contains no knowledge, but not the last 3 writes (of drafts, firms, watches or the audit log).',
  ],
  [
    'its history',
    {},
    { history: 'second', sequence: 40 },
    lostKnowledge({ found: 40, expected: 12, isOtherHistory: true }),
    'It contains knowledge up to sequence 40 of another history. When it was last seen, it contained knowledge up to sequence 12.',
  ],
  [
    'a publication, by a copy from before it had a history',
    {},
    { history: null, sequence: 9 },
    lostKnowledge({ found: 9, expected: 12, isOtherHistory: false }),
    'It contains knowledge up to sequence 9. When it was last seen, it contained knowledge up to sequence 12.',
  ],
])('%s that is missing is said', (_, seen, found, expected, text) => {
  const loss = lossOf({ ...mark, ...seen }, { ...state, ...found });
  expect(loss).toEqual(expected);
  expect(english(loss ?? [])).toBe(text);
});
