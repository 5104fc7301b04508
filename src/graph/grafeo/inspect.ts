import grafeo from '@grafeo-db/js';
import { graphFile } from '../data-folder/paths.js';
import type { Reader } from '../port.js';
import { type GraphState, readState } from '../watermark/graph-state.js';
import { openingFailure } from './failure.js';
import type { GraphSize } from './open.js';
import { run } from './run.js';

/**
 * How far the graph in a folder has come, without changing anything. Opening it to write would merge a truncated log
 * into the graph's file, and the lost part could not be restored.
 * Fails with `DATA_IN_USE`, `DATA_UNREADABLE` or `DATA_NOT_WRITABLE`.
 */
export async function inspectGraph(folder: string): Promise<GraphState & GraphSize> {
  let database: ReturnType<typeof grafeo.GrafeoDB.openReadOnly>;
  try {
    database = grafeo.GrafeoDB.openReadOnly(graphFile(folder));
  } catch (cause) {
    throw await openingFailure(folder, cause);
  }
  try {
    const reader: Reader = { read: (statement, params = {}) => run(database, statement, params, folder) };
    return { ...(await readState(reader)), nodes: database.nodeCount(), edges: database.edgeCount() };
  } finally {
    database.close();
  }
}
