import type { GrafeoDB } from '@grafeo-db/js';
import { removeLockFile } from '../data-folder/lock-file.js';
import { within } from '../deadline.js';
import { type EngineOptions, timeLimits } from '../options.js';
import type { Graph } from '../port.js';
import { createShutdownGuard } from '../shutdown-guard.js';
import { statement } from '../statement.js';
import { openDatabase } from './database.js';
import { workFailure } from './failure.js';
import { syncLog } from './log-sync.js';
import { createQueue } from './queue.js';
import { run } from './run.js';
import { runTransaction } from './transaction.js';

export type GrafeoOptions = EngineOptions & {
  /** The data folder; without one the graph is in memory, and is lost on `close`. */
  readonly folder?: string;
};

/** The size of a graph. */
export interface GraphSize {
  readonly nodes: number;
  readonly edges: number;
}

/** A graph in the embedded engine, which only this process can copy. */
export interface GrafeoGraph extends Graph {
  readonly engine: 'grafeo';
  /** Writes a copy to a new file, made between two transactions. Reads and writes wait for it. */
  copyTo(file: string): Promise<GraphSize>;
}

const ping = statement(import.meta.url, '../ping');

/**
 * The embedded engine: one process, one file. Reads run in parallel; transactions run one after the other, so a
 * transaction must not wait for another.
 * Fails with `DATA_IN_USE`, `DATA_TOO_NEW`, `DATA_UNREADABLE`, `MARKER_DAMAGED`, `DATA_EXPOSED` or `DATA_NOT_WRITABLE`.
 */
export async function openGrafeo(options: GrafeoOptions = {}): Promise<GrafeoGraph> {
  const { folder, schema = [], log } = options;
  const limits = timeLimits(options);
  const started = performance.now();
  const database = await openDatabase(folder);
  const guard = createShutdownGuard();
  const inTurn = createQueue();
  log?.info({ folder, nodes: database.nodeCount(), ms: Math.round(performance.now() - started) }, 'graph opened');

  const graph: GrafeoGraph = {
    engine: 'grafeo',
    read: (statement, params = {}) =>
      guard.run(() => within(limits.read, statement.name, run(database, statement, params, folder))),
    transaction: (work) =>
      guard.run(() =>
        inTurn(async () => {
          const result = await runTransaction(database, folder, limits.transaction, work);
          if (folder !== undefined) await syncLog(folder);
          return result;
        }),
      ),
    copyTo: (file) =>
      guard.run(() =>
        inTurn(async () => {
          database.save(file);
          return { nodes: database.nodeCount(), edges: database.edgeCount() };
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

/** Moves the log into the file. Releases the folder even if the disk refuses that: the log keeps every commit. */
async function closeDatabase(database: GrafeoDB, folder: string | undefined): Promise<void> {
  try {
    database.close();
  } catch (cause) {
    throw workFailure(folder, 'Closing the graph', cause);
  } finally {
    if (folder !== undefined) await removeLockFile(folder);
  }
}
