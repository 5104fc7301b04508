import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';
import type { FactChange } from '../../src/knowledge/facts/fact-change.js';
import { draftSnapshot } from '../../src/knowledge/snapshots/draft-snapshot.js';
import type { KnowledgeSnapshot, KnownEdge, KnownNode } from '../../src/knowledge/snapshots/snapshot.js';

const act = 'vn/act';

/** The published state: an act that covers two chapters, as far as it was loaded. */
function published(): KnowledgeSnapshot {
  const [regulation, covers] = [vocabulary.nodes.get('Regulation'), vocabulary.relations.get('COVERS')];
  if (regulation === undefined || covers === undefined) throw new Error('the vocabulary has no COVERS of a Regulation');
  const node: KnownNode = { type: regulation, id: act, values: { name: { en: 'Act' }, citation: '1/2026' } };
  const edges = ['hs/33', 'hs/34'].map((to): KnownEdge => ({ type: covers, from: act, to, key: '', properties: {} }));
  return {
    load: async () => {},
    node: (id) => (id === act ? node : undefined),
    out: (id) => edges.filter(({ from }) => from === id),
    into: (id) => edges.filter(({ to }) => to === id),
    isHeldPrivately: () => false,
  };
}

const onNode = (kind: FactChange['kind'], after: FactChange['after']): FactChange => ({
  fact: { node: { type: 'Regulation', id: act } },
  kind,
  before: null,
  after,
});

const onEdge = (kind: FactChange['kind'], to: string, after: FactChange['after'] = {}): FactChange => ({
  fact: { edge: { type: 'COVERS', from: act, to, key: '' } },
  kind,
  before: null,
  after: kind === 'REMOVED' ? null : after,
});

function changedBy(...changes: readonly FactChange[]) {
  const snapshot = draftSnapshot(published());
  for (const change of changes) snapshot.apply(change);
  return {
    values: snapshot.node(act)?.values,
    out: snapshot.out(act).map(({ to }) => to),
    into: (id: string) => snapshot.into(id).map(({ from, properties }) => [from, properties]),
  };
}

describe('a draft snapshot', () => {
  it('shows the snapshot below if nothing was changed', () => {
    const { values, out, into } = changedBy();
    expect([values?.citation, out, into('hs/33')]).toEqual(['1/2026', ['hs/33', 'hs/34'], [[act, {}]]]);
  });

  it('shows a changed node with the values that stay, and none of a removed one', () => {
    expect(changedBy(onNode('CHANGED', { citation: '2/2026' })).values).toEqual({
      name: { en: 'Act' },
      citation: '2/2026',
    });
    expect(changedBy(onNode('CHANGED', { citation: null })).values).toEqual({ name: { en: 'Act' } });
    expect(changedBy(onNode('REMOVED', null)).values).toBeUndefined();
    expect(changedBy(onNode('REMOVED', null), onNode('ADDED', { citation: '3/2026' })).values).toEqual({
      citation: '3/2026',
    });
  });

  it('shows an added edge at both ends, and a removed one at neither', () => {
    const { out, into } = changedBy(onEdge('ADDED', 'hs/35'), onEdge('REMOVED', 'hs/33'));
    expect([out, into('hs/35'), into('hs/33')]).toEqual([['hs/34', 'hs/35'], [[act, {}]], []]);
  });

  it.each<[string, FactChange[], string[]]>([
    ['added, then removed', [onEdge('ADDED', 'hs/35'), onEdge('REMOVED', 'hs/35')], ['hs/33', 'hs/34']],
    ['removed, then added', [onEdge('REMOVED', 'hs/33'), onEdge('ADDED', 'hs/33')], ['hs/34', 'hs/33']],
    ['changed twice', [onEdge('CHANGED', 'hs/33'), onEdge('CHANGED', 'hs/33')], ['hs/34', 'hs/33']],
  ])('shows an edge once at the most: %s', (_, changes, out) => {
    expect(changedBy(...changes).out).toEqual(out);
  });

  it('shows an edge as the last change leaves it', () => {
    const twice = [onEdge('CHANGED', 'hs/33', { note: 'first' }), onEdge('CHANGED', 'hs/33', { note: 'second' })];
    expect(changedBy(...twice).into('hs/33')).toEqual([[act, { note: 'second' }]]);
  });

  it('leaves what lies below as it is', () => {
    const below = published();
    draftSnapshot(below).apply(onEdge('REMOVED', 'hs/33'));
    draftSnapshot(below).apply(onNode('REMOVED', null));
    expect([below.node(act)?.id, below.out(act).length]).toEqual([act, 2]);
  });
});
