import { expect, it } from 'vitest';
import type { Reader, Row } from '../../src/graph/port.js';
import { publishedSnapshot } from '../../src/knowledge/snapshots/published-snapshot.js';

const citing = (source: string, locator: string) => ({
  type: 'CITES',
  edge: { key: `["${locator}"]`, locator, confidence: 'OFFICIAL' },
  node: { id: source, name: source, kind: 'OFFICIAL_TEXT' },
  labels: ['Entity', 'Source'],
});
const covering = {
  type: 'COVERS',
  edge: { key: '' },
  node: { id: 'hs/33', name: 'Cosmetics', scheme: 'hs' },
  labels: ['Entity', 'ProductClass'],
};
const edges = [covering, citing('source/b', 'p. 1'), citing('source/a', 'p. 2'), citing('source/a', 'p. 1')];

/** An engine that finds one rule with these edges, in this order. */
const finding = (found: readonly object[]): Reader => ({
  async read({ name }): Promise<Row[]> {
    const act = { id: 'vn/act', name: 'Act', area: 'LABELLING', side: 'IMPORT' };
    if (name !== 'nodes-with-edges') return [];
    return JSON.parse(JSON.stringify([{ node: act, labels: ['Entity', 'Rule', 'Regulation'], edges: found }]));
  },
});

it.each([
  ['as they come', edges],
  ['the other way round', edges.toReversed()],
])("the edges of a node are in one order, regardless of the engine's: %s", async (_, found) => {
  const snapshot = publishedSnapshot(finding(found));
  await snapshot.load(['vn/act']);
  expect(snapshot.out('vn/act').map(({ type, to, properties }) => [type.type, to, properties.locator])).toEqual([
    ['CITES', 'source/a', 'p. 1'],
    ['CITES', 'source/a', 'p. 2'],
    ['CITES', 'source/b', 'p. 1'],
    ['COVERS', 'hs/33', undefined],
  ]);
});
