import type { Params, Reader } from '../../src/graph/port.js';
import type { Statement } from '../../src/graph/statement.js';

export interface Read {
  readonly statement: Statement;
  readonly params: Params;
}

/** A reader that records the statements it runs, in order. */
export interface Watched extends Reader {
  /** The reads since the last call. */
  taken(): Read[];
}

export function watch(graph: Reader): Watched {
  let reads: Read[] = [];
  return {
    read(statement, params = {}) {
      reads.push({ statement, params });
      return graph.read(statement, params);
    },
    taken() {
      const taken = reads;
      reads = [];
      return taken;
    },
  };
}
