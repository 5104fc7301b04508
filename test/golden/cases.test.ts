import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../src/api/context.js';
import type { Graph } from '../../src/graph/port.js';
import { createServices, loadSeed } from '../../src/services.js';
import { clock } from '../clocks.js';
import { openTestGraph } from '../engines/engine.js';
import { differences } from './differences/differences.js';
import { namedIn } from './named.js';
import { readCases } from './read-cases.js';

const folder = fileURLToPath(new URL('../../seed/', import.meta.url));
const cases = readCases();

describe('the knowledge about true cases', () => {
  let graph: Graph;
  let services: Services;

  beforeAll(async () => {
    graph = await openTestGraph();
    await loadSeed(graph, { folder, clock });
    services = createServices(graph, clock);
  }, 300_000);
  afterAll(() => graph.close());

  it('holds everything that the cases speak of: what nobody knows is easily absent', async () => {
    const named = [...new Set(cases.flatMap(namedIn))];
    const found = await services.catalogue.lookUp(named);
    expect(named.filter((_, index) => found[index] === undefined)).toEqual([]);
  });

  describe.each(cases)('$name', ({ sentence, ask, expected }) => {
    it(sentence, async () => {
      const { plan } = await services.navigator.entryPlan(ask);
      const found = differences(plan, expected);
      if (found.length > 0) expect.fail(`\n${found.map((difference) => `- ${difference}`).join('\n')}\n`);
    });
  });
});
