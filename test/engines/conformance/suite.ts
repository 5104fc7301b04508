import type { EngineOptions } from '../../../src/graph/options.js';
import type { Graph } from '../../../src/graph/port.js';

/** The graph under test: empty and prepared at the start of each test, closed after it. */
export interface Opened {
  readonly graph: Graph;
  /** The same engine, opened another time with options; empty, prepared, closed after the test. */
  again(options?: EngineOptions): Promise<Graph>;
}
