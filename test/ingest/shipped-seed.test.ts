import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkSeed } from '../../src/ingest/seed/check-seed.js';
import { reviewSeed } from '../../src/ingest/seed/review-seed.js';
import { faultText } from '../../src/knowledge/facts/fault.js';
import { loadSeed } from '../../src/services.js';
import { clock } from '../clocks.js';
import { openTestGraph } from '../engines/engine.js';
import { contentOf } from './content.js';

const folder = fileURLToPath(new URL('../../seed/', import.meta.url));

it('the seed that ships has no faults, and all of it gets into the graph', { timeout: 120_000 }, async () => {
  const { faults, nodes, edges } = await checkSeed(folder);
  expect(faults.map((fault) => faultText(fault))).toEqual([]);
  const graph = await openTestGraph();
  await loadSeed(graph, { folder, clock });
  const content = await contentOf(graph);
  await graph.close();
  expect([content.nodes.size, content.edges.length]).toEqual([nodes, edges]);
});

it('the seed that ships has no gaps', async () => {
  const { gaps } = await reviewSeed(folder, '2026-11-23');
  expect(gaps.map((fault) => faultText(fault))).toEqual([]);
});
