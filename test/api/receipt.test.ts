import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Reader, Row } from '../../src/graph/port.js';
import { type Api, apiOver, openApi } from './api.js';

const plan = '{ entryPlan(input: { target: "DE", offering: { hsCode: "330499" } }) { knowledge { sequence } } }';
const reading = ['plan-scope', 'plan-rules', 'plan-details'];

/** A graph in which something is published during each of the first reads, before its last statement. */
function moving(graph: Graph, times: number): Reader {
  let sequence = 1;
  return {
    async read(statement, params) {
      if (statement.name === 'plan-details' && sequence <= times) sequence += 1;
      const rows = await graph.read(statement, params);
      return rows.map((row) => (isKnowledge(row) ? { ...row, node: published(row, sequence) } : row));
    },
  };
}

/** A graph in which a publication is announced during one statement of the first read, and ends at the next look. */
function announced(graph: Graph, during: string): Reader {
  let isOver = false;
  return {
    async read(statement, params) {
      const rows = await graph.read(statement, params);
      if (statement.name !== during || isOver) return rows;
      isOver = true;
      return [...rows, { node: { id: 'publishing', by: 'x' }, labels: ['Publishing'], edges: [] }];
    },
  };
}

const isKnowledge = ({ labels }: Row): boolean => Array.isArray(labels) && labels.includes('Knowledge');

function published({ node }: Row, sequence: number) {
  if (typeof node !== 'object' || node === null) throw new Error('a node has properties');
  return { ...node, sequence };
}

describe('the receipt of a plan', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('says which state it was made from', async () => {
    const { knowledge } = await api.data('{ knowledge { sequence publishedAt } }');
    expect(
      await api.data(
        '{ entryPlan(input: { target: "DE", offering: { hsCode: "330499" } }) { knowledge { sequence publishedAt } } }',
      ),
    ).toEqual({ entryPlan: { knowledge } });
  });

  it.each([1, 3])('is of one state: it is read again if something was published %i times meanwhile', async (times) => {
    const { data, reads } = apiOver(api.graph, (graph) => moving(graph, times));
    expect(await data(plan)).toEqual({ entryPlan: { knowledge: { sequence: times + 1 } } });
    expect(reads).toEqual(Array.from({ length: times + 1 }, () => reading).flat());
  });

  it.each([
    ['plan-scope', ['plan-scope', 'announced', ...reading]],
    ['plan-details', [...reading, ...reading]],
  ])('is of one state: it is read again if a publication becomes visible during %s', async (during, expected) => {
    const { data, reads } = apiOver(api.graph, (graph) => announced(graph, during));
    await data(plan);
    expect(reads).toEqual(expected);
  });

  it('is given up if something is published again and again', async () => {
    const { errors, reads } = apiOver(api.graph, (graph) => moving(graph, Number.POSITIVE_INFINITY));
    expect(await errors(plan)).toEqual([
      {
        code: 'KNOWLEDGE_MOVING',
        field: undefined,
        message: 'New knowledge was published during each of 8 attempts to read it. Try again in a moment.',
      },
    ]);
    expect(reads).toEqual(Array.from({ length: 8 }, () => reading).flat());
  });

  it('is not available for an empty graph', async () => {
    const { errors } = apiOver(api.graph, () => ({ read: async () => [] }));
    for (const query of [
      plan,
      '{ knowledge { sequence } }',
      '{ countries { edges { cursor } } }',
      '{ search(query: "x") { totalCount } }',
    ])
      expect(await errors(query)).toMatchObject([{ code: 'NOT_LOADED' }]);
  });
});
