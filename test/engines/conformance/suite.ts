import type { EngineOptions } from '../../../src/graph/options.js';
import type { Graph } from '../../../src/graph/port.js';

/** The graph under test: empty and prepared at the start of each test, closed after it. */
export interface Opened {
  readonly graph: Graph;
  /** The same engine, opened again with options; empty, prepared, closed after the test. */
  again(options?: EngineOptions): Promise<Graph>;
  readonly late: Late;
}

/** A statement that takes too long. */
export interface Late {
  /** The amount of work. */
  readonly rounds: number;
  /**
   * The time limit of a read in milliseconds: less than the work takes, and enough to open the engine on a busy
   * machine.
   */
  readonly readMs: number;
}
