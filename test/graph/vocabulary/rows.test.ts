import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/graph/port.js';
import { readEdges, readEnds, readNodeWithEdges, readStoredNode } from '../../../src/graph/vocabulary/rows.js';

const node = { node: { id: 'hs/33', scheme: 'hs' }, labels: ['Entity', 'ProductClass'] };
const end = { ...node, edge: { key: '' } };
const typedEnd = { ...end, type: 'COVERS' };

describe('rows', () => {
  it.each<[string, (row: Row) => unknown, Row]>([
    ['of a node', readStoredNode, node],
    ['of a node without an id', readStoredNode, { node: { sequence: 1 }, labels: ['Knowledge'] }],
    ['of a node with its edges', readNodeWithEdges, { ...node, edges: [typedEnd, typedEnd] }],
    ['of the edges of a node', readEdges, { id: 'vn/act', edges: [typedEnd] }],
    ['of the ends of a relation', readEnds, { id: 'vn/act', ends: [end] }],
  ])('%s are read as they are stored', (_, read, row) => {
    expect(read(row)).toEqual(row);
  });

  it.each<[string, (row: Row) => unknown, Row]>([
    ['a node that is no object', readStoredNode, { ...node, node: ['hs/33'] }],
    ['a node without labels', readStoredNode, { node: node.node }],
    ['edges that are absent', readNodeWithEdges, node],
    ['an edge without a type', readNodeWithEdges, { ...node, edges: [end] }],
    ['an edge without properties', readEdges, { id: 'vn/act', edges: [{ ...typedEnd, edge: null }] }],
    ['an end without an id', readEnds, { id: 'vn/act', ends: [{ ...end, node: { scheme: 'hs' } }] }],
    ['ends of no node', readEnds, { id: null, ends: [end] }],
  ])('a row with %s is refused', (_, read, row) => {
    expect(() => read(row)).toThrow();
  });
});
