import { Neo4jError } from 'neo4j-driver';
import pRetry from 'p-retry';

/**
 * Codes of conflicts between transactions: the server ends one of two that wait for each other, or something that a
 * statement found is gone when the statement reads it. The driver pauses for seconds after the first, which is too long
 * if many transactions conflict, and does not retry after the second.
 */
const conflicts: ReadonlySet<string> = new Set([
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.ClientError.Statement.EntityNotFound',
]);

/** Milliseconds between two attempts: the first pause, and roughly the longest. */
const [firstPause, longestPause] = [10, 500];

/** A conflict with another transaction. The driver does not know this class, so it leaves the retry to us. */
class RetryableConflict extends Error {}

/** The failure of a statement as the driver should see it: a conflict becomes a `RetryableConflict`, others stay. */
export function hideConflict(failure: unknown): unknown {
  return failure instanceof Neo4jError && conflicts.has(failure.code)
    ? new RetryableConflict(failure.message, { cause: failure })
    : failure;
}

/**
 * Runs work, and repeats it after a `RetryableConflict`, with growing, random pauses.
 * @param patience how long to repeat it, in milliseconds
 * @throws what the driver throws
 */
export async function retryConflicts<T>(work: () => Promise<T>, patience = 30_000): Promise<T> {
  try {
    return await pRetry(work, {
      retries: Number.POSITIVE_INFINITY,
      maxRetryTime: patience,
      minTimeout: firstPause,
      // A random longest pause for each caller: otherwise two callers at the limit would keep colliding.
      maxTimeout: longestPause * (0.5 + Math.random()),
      randomize: true,
      shouldRetry: ({ error }) => error instanceof RetryableConflict,
    });
  } catch (failure) {
    throw failure instanceof RetryableConflict ? failure.cause : failure;
  }
}
