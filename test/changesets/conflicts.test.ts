import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.js';
import type { FactChange } from '../../src/knowledge/facts/fact-change.js';
import { conflictsOf } from '../../src/knowledge/publishing/conflicts.js';
import { openTestGraph } from '../engines/engine.js';
import { putRevisions, revision } from './revisions.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const change = (id: string): FactChange => ({
  fact: { node: { type: 'Regulation', id } },
  kind: 'CHANGED',
  before: { citation: 'old' },
  after: { citation: 'mine' },
});

it('a conflict is found behind however many later revisions of other facts', async () => {
  const wanted = revision({ sequence: 2, about: 'vn/decree' });
  const later = Array.from({ length: 1_100 }, () => revision({ sequence: 3, about: 'vn/busy', after: { note: 'n' } }));
  await putRevisions(graph, [wanted, ...later]);
  const found = await conflictsOf(graph, [change('vn/decree'), change('vn/busy')], () => 1);
  expect(found.map(({ change: { fact }, revision: by }) => [fact, by.sequence])).toEqual([
    [{ node: { type: 'Regulation', id: 'vn/decree' } }, 2],
  ]);
});
