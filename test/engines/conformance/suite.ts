import type { EngineOptions } from '../../../src/graph/options.js';
import type { Graph } from '../../../src/graph/port.js';

/** The graph under test: empty and prepared at the start of each test, closed after it. */
export interface Opened {
  readonly graph: Graph;
  /** The same engine, opened another time with options; empty, prepared, closed after the test. */
  again(options?: EngineOptions): Promise<Graph>;
  readonly late: Late;
}

/** A statement that takes too long. */
export interface Late {
  /** How much it has to do. */
  readonly rounds: number;
  /** Milliseconds that a reading may take: less than that, and time enough to open the engine on a busy machine. */
  readonly readMs: number;
}
