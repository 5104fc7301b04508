import { afterEach, beforeEach, describe } from 'vitest';
import type { EngineOptions } from '../../src/graph/options.js';
import type { Graph } from '../../src/graph/port.js';
import { lifetime } from './conformance/lifetime.js';
import { reading } from './conformance/reading.js';
import type { Late } from './conformance/suite.js';
import { transactions } from './conformance/transactions.js';
import { values } from './conformance/values.js';

/**
 * What every engine must do behind the port. An engine's own test file calls this once.
 * @param open an empty, prepared graph on the engine
 * @param late work that takes too long there
 */
export function conformance(name: string, open: (options?: EngineOptions) => Promise<Graph>, late: Late): void {
  describe(`the ${name} engine`, () => {
    let graphs: Graph[] = [];
    const again = async (options?: EngineOptions): Promise<Graph> => {
      const graph = await open(options);
      graphs.push(graph);
      return graph;
    };
    let graph: Graph;
    beforeEach(async () => {
      graph = await again();
    });
    afterEach(async () => {
      await Promise.all(graphs.map((each) => each.close()));
      graphs = [];
    });
    const opened = {
      get graph() {
        return graph;
      },
      again,
      late,
    };
    for (const part of [values, reading, transactions, lifetime]) part(opened);
  });
}
