import neo4j, { Record as Neo4jRecord } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { decodeRecord, encodeParams } from '../../../src/graph/neo4j/values.js';

it('whole numbers become integers at any depth, and others stay', () => {
  const encoded = encodeParams({ first: 10, rate: 6.5, rows: [{ year: 2026, name: 'x', none: null, huge: 1e20 }] });
  expect(encoded).toEqual({
    first: neo4j.int(10),
    rate: 6.5,
    rows: [{ year: neo4j.int(2026), name: 'x', none: null, huge: 1e20 }],
  });
});

it('dates and times become ISO strings', () => {
  const record = new Neo4jRecord(
    ['day', 'moment'],
    [new neo4j.types.Date(2026, 11, 3), new neo4j.types.DateTime(2026, 11, 3, 4, 5, 6, 0, 0)],
  );
  expect(decodeRecord(record)).toEqual({ day: '2026-11-03', moment: '2026-11-03T04:05:06Z' });
});

it('a node is refused', () => {
  const record = new Neo4jRecord(['n'], [new neo4j.types.Node(1, ['Thing'], {}, 'a')]);
  expect(() => decodeRecord(record)).toThrow('return');
});
