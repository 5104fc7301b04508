import type { Params, Row, Transaction } from './port.js';
import type { Statement } from './statement.js';

/**
 * Lets `work` run statements in an open transaction, and waits for all that it started. The first failure of a
 * statement fails the transaction, even if `work` caught it: an engine discards such a transaction, and not every
 * engine reports that. The caller commits or rolls back.
 * @param run runs one statement in the engine's own transaction
 */
export async function runInTransaction<T>(
  run: (statement: Statement, params: Params) => Promise<Row[]>,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  let settled: Promise<unknown> = Promise.resolve();
  let failure: unknown;
  const start: Transaction['write'] = (statement, params = {}) => {
    const answer = run(statement, params);
    const noted = answer.catch((error) => {
      failure ??= error;
    });
    settled = Promise.all([settled, noted]);
    return answer;
  };
  const result = await work({ read: start, write: start }).finally(() => settled);
  if (failure !== undefined) throw failure;
  return result;
}
