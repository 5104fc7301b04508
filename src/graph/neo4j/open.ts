import { within } from '../deadline.js';
import { type EngineOptions, timeLimits } from '../options.js';
import type { Graph } from '../port.js';
import { runInTransaction } from '../run-in-transaction.js';
import { createShutdownGuard } from '../shutdown-guard.js';
import { statement } from '../statement.js';
import { type Credentials, createDriver } from './driver.js';
import { type Attempt, failure } from './failure.js';
import { retryConflicts } from './retry.js';
import { run } from './run.js';
import { createSessions } from './sessions.js';
import { shownUri } from './uri.js';

export type Neo4jOptions = EngineOptions & Credentials & { readonly database?: string };

const awaitIndexes = statement(import.meta.url, 'await-indexes');

/**
 * Neo4j through its driver. Reads go to any member that may answer them, writes to the leader; they are repeated if a
 * member fails or two writers conflict.
 * Fails with `ENGINE_UNAVAILABLE`, `ENGINE_REFUSED` or `BAD_INPUT`.
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Graph> {
  const { database = 'neo4j', schema = [], log } = options;
  const limits = timeLimits(options);
  const uri = shownUri(options.uri);
  const driver = createDriver(options);
  const { reading, writing } = createSessions(driver, database);
  const guard = createShutdownGuard();

  /** One limit for both: the server, which then frees the resources of the work, and the wait here. */
  const attempt = async <T>(
    what: string,
    limit: number,
    work: (config: { timeout: number }) => Promise<T>,
  ): Promise<T> => {
    const given: Attempt = { uri, what, limit };
    try {
      return await guard.run(() => within(limit, what, work({ timeout: limit })));
    } catch (cause) {
      throw failure(given, cause);
    }
  };

  const graph: Graph = {
    engine: 'neo4j',
    read: (statement, params) =>
      attempt(statement.name, limits.read, (config) =>
        retryConflicts(() =>
          reading((session) => session.executeRead((inner) => run(inner, statement, params), config)),
        ),
      ),
    transaction: (work) =>
      attempt('transaction', limits.transaction, (config) =>
        retryConflicts(() =>
          writing((session) =>
            session.executeWrite(
              (inner) => runInTransaction((statement, params) => run(inner, statement, params), work),
              config,
            ),
          ),
        ),
      ),
    prepare: async () => {
      for (const each of [...schema, awaitIndexes]) await graph.transaction((transaction) => transaction.write(each));
    },
    ping: () =>
      attempt('ping', limits.read, async () => {
        await driver.verifyConnectivity({ database });
      }),
    close: () => guard.close(() => driver.close()),
  };

  await graph.ping().catch(async (error) => {
    await graph.close();
    throw error;
  });
  log?.info({ uri, database }, 'graph opened');
  return graph;
}
