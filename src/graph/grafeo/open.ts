import type { GrafeoDB } from '@grafeo-db/js';
import { within } from '../deadline.js';
import { type EngineOptions, timeLimits } from '../options.js';
import type { Graph } from '../port.js';
import { createShutdownGuard } from '../shutdown-guard.js';
import { statement } from '../statement.js';
import { openDatabase } from './database.js';
import { workFailure } from './failure.js';
import { release } from './holder.js';
import { syncLog } from './log-sync.js';
import { createQueue } from './queue.js';
import { run } from './run.js';
import { runTransaction } from './transaction.js';

export type GrafeoOptions = EngineOptions & {
  /** The data folder; without one the graph lives in memory, and ends with `close`. */
  readonly folder?: string;
};

const ping = statement(import.meta.url, '../ping');

/**
 * The embedded engine: one process, one file. Reads run side by side; transactions one after the other, so a
 * transaction must not wait for another.
 * Fails with `DATA_IN_USE`, `DATA_TOO_NEW`, `DATA_UNREADABLE` or `DATA_NOT_WRITABLE`.
 */
export async function openGrafeo(options: GrafeoOptions = {}): Promise<Graph> {
  const { folder, schema = [], log } = options;
  const limits = timeLimits(options);
  const started = performance.now();
  const database = await openDatabase(folder);
  const guard = createShutdownGuard();
  const inTurn = createQueue();
  log?.info({ folder, nodes: database.nodeCount(), ms: Math.round(performance.now() - started) }, 'graph opened');

  const graph: Graph = {
    engine: 'grafeo',
    read: (statement, params = {}) =>
      guard.run(() => within(limits.read, `"${statement.name}"`, run(database, statement, params, folder))),
    transaction: (work) =>
      guard.run(() =>
        inTurn(async () => {
          const result = await runTransaction(database, folder, limits.transaction, work);
          if (folder !== undefined) await syncLog(folder);
          return result;
        }),
      ),
    prepare: () =>
      guard.run(async () => {
        for (const each of schema) await run(database, each, {}, folder);
      }),
    ping: async () => {
      await graph.read(ping);
    },
    close: () => guard.close(() => closeDatabase(database, folder)),
  };
  return graph;
}

/** Takes the log into the file, and frees the folder even where the disk refuses that: the log keeps every commit. */
async function closeDatabase(database: GrafeoDB, folder: string | undefined): Promise<void> {
  try {
    database.close();
  } catch (cause) {
    throw workFailure(folder, 'Closing the graph', cause);
  } finally {
    if (folder !== undefined) await release(folder);
  }
}
