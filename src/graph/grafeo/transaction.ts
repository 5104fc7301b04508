import type { GrafeoDB, Transaction as Inner } from '@grafeo-db/js';
import { within } from '../deadline.js';
import type { Transaction } from '../port.js';
import { runInTransaction } from '../run-in-transaction.js';
import { workFailure } from './failure.js';
import { run } from './run.js';

/**
 * Runs `work` in a transaction of its own. No other may be open: the engine refuses a second writer of a node.
 * @param limit milliseconds
 */
export async function runTransaction<T>(
  database: GrafeoDB,
  folder: string | undefined,
  limit: number,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const inner = database.beginTransaction();
  let running: Promise<unknown> = Promise.resolve();
  const working = runInTransaction((statement, params) => {
    const answer = run(inner, statement, params, folder);
    running = Promise.allSettled([running, answer]);
    return answer;
  }, work);
  const result = await within(limit, 'transaction', working).catch(async (error) => {
    // The engine cannot stop a statement, and cannot roll back while one runs: after a timeout, wait for it.
    await running;
    if (inner.isActive) inner.rollback();
    throw error;
  });
  commit(inner, folder);
  return result;
}

/** Commits completely or not at all: the engine rolls back if the log cannot be written. */
function commit(inner: Inner, folder: string | undefined): void {
  try {
    inner.commit();
  } catch (cause) {
    throw workFailure(folder, 'The commit', cause);
  }
}
