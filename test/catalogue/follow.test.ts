import { expect, it } from 'vitest';
import { follow } from '../../src/catalogue/relations/follow.js';
import type { Reader, Row } from '../../src/graph/port.js';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';

const relation = (type: string, field: string) => {
  const found = vocabulary.nodes.get(type)?.relations.find((each) => each.field === field);
  if (found === undefined) throw new Error(`${type} has no relation ${field}`);
  return found;
};

const graph = (rows: Row[]): Reader => ({ read: async () => rows });
const end = (label: string, id: string, properties = {}) => ({
  edge: { key: '' },
  node: { id, name: id, ...properties },
  labels: [label, 'Entity'],
});

it('gives the ends of each node that was asked for, in their order, by id', async () => {
  const rows = [
    { id: 'b', ends: [end('Stage', 'stage/2'), end('Stage', 'stage/1')] },
    { id: 'a', ends: [] },
  ];
  const found = await follow(graph(rows), relation('Formality', 'atStage'), ['a', 'b', 'none', 'b']);
  expect(found.map((ends) => ends.map(({ node }) => node.id))).toEqual([
    [],
    ['stage/1', 'stage/2'],
    [],
    ['stage/1', 'stage/2'],
  ]);
});

it('shows of private nodes only the fictional examples', async () => {
  const rows = [
    {
      id: 'company/a',
      ends: [
        end('Product', 'product/secret'),
        end('Product', 'product/claimed', { example: false }),
        end('Product', 'product/example', { example: true }),
      ],
    },
  ];
  const [ends = []] = await follow(graph(rows), relation('Company', 'makes'), ['company/a']);
  expect(ends.map(({ node }) => node.id)).toEqual(['product/example']);
});

it('leaves out nodes outside the vocabulary', async () => {
  const rows = [{ id: 'a', ends: [end('SeedFile', 'seed/a.yaml'), end('Stage', 'stage/1')] }];
  const [ends = []] = await follow(graph(rows), relation('Formality', 'atStage'), ['a']);
  expect(ends.map(({ node }) => node.id)).toEqual(['stage/1']);
});
