import { describe, expect, it } from 'vitest';
import type { Properties } from '../../src/graph/vocabulary/hydrate.js';
import type { FactChange } from '../../src/knowledge/facts/fact-change.js';
import { net } from '../../src/knowledge/facts/net.js';

const fact = { node: { type: 'Regulation', id: 'vn/decree' } } as const;
const edge = { edge: { type: 'SUSPENDS', from: 'vn/act', to: 'vn/decree', key: '' } } as const;
const added = (after: Properties): FactChange => ({ fact, kind: 'ADDED', before: null, after });
const changed = (before: Properties, after: Properties): FactChange => ({ fact, kind: 'CHANGED', before, after });
const removed = (before: Properties): FactChange => ({ fact, kind: 'REMOVED', before, after: null });

describe('changes of one fact after another come to', () => {
  it.each<[what: string, changes: FactChange[], whole: FactChange[]]>([
    ['nothing, where it comes and goes', [added({ a: 1 }), removed({ a: 1 })], []],
    ['nothing, where it is as it was', [changed({ a: 1 }, { a: 2 }), changed({ a: 2 }, { a: 1 })], []],
    [
      'one that is added as it was changed last, without what was cleared',
      [added({ a: 1, b: 1 }), changed({ a: 1, b: 1 }, { a: 2, b: null })],
      [added({ a: 2 })],
    ],
    [
      'its removal from how it stood first, without what it did not have',
      [changed({ a: 1, b: null }, { a: 2, b: 2 }), removed({ a: 2, b: 2, c: 3 })],
      [removed({ a: 1, c: 3 })],
    ],
    [
      'a change of what differs, where it is put again: what it is not given any more is cleared',
      [removed({ a: 1, b: 1, c: 3 }), added({ a: 2, c: 3 })],
      [changed({ a: 1, b: 1 }, { a: 2, b: null })],
    ],
  ])('%s', (_, changes, whole) => {
    expect(net(changes)).toEqual(whole);
  });

  it.each<[what: string, changes: Pick<FactChange, 'kind' | 'before' | 'after'>[], whole: object[]]>([
    [
      'what it was at first and what it is at last, and nothing of what was between',
      [
        { kind: 'CHANGED', before: { from: 'x' }, after: { from: 'x', to: 'y' } },
        { kind: 'CHANGED', before: { from: 'x', to: 'y' }, after: { from: 'z' } },
      ],
      [{ fact: edge, kind: 'CHANGED', before: { from: 'x' }, after: { from: 'z' } }],
    ],
    [
      'what it is at last, where it is new',
      [
        { kind: 'ADDED', before: null, after: { from: 'x', to: 'y' } },
        { kind: 'CHANGED', before: { from: 'x', to: 'y' }, after: { from: 'x' } },
      ],
      [{ fact: edge, kind: 'ADDED', before: null, after: { from: 'x' } }],
    ],
    [
      'what it was at first, where it is gone',
      [
        { kind: 'CHANGED', before: {}, after: { from: 'x' } },
        { kind: 'REMOVED', before: { from: 'x' }, after: null },
      ],
      [{ fact: edge, kind: 'REMOVED', before: {}, after: null }],
    ],
    [
      'a change, where it is stated anew',
      [
        { kind: 'REMOVED', before: { from: 'x' }, after: null },
        { kind: 'ADDED', before: null, after: { to: 'y' } },
      ],
      [{ fact: edge, kind: 'CHANGED', before: { from: 'x' }, after: { to: 'y' } }],
    ],
    [
      'nothing, where it comes and goes',
      [
        { kind: 'ADDED', before: null, after: {} },
        { kind: 'REMOVED', before: {}, after: null },
      ],
      [],
    ],
  ])('of a relationship: %s', (_, changes, whole) => {
    expect(net(changes.map((each) => ({ fact: edge, ...each })))).toEqual(whole);
  });
});
