import { Neo4jError } from 'neo4j-driver';
import pRetry from 'p-retry';

/**
 * Codes of conflicts with other transactions: of two that wait for each other the server ends one; and what a statement
 * found may be gone by the time that it reads it. The driver pauses for seconds after the first, which is too long
 * where many transactions meet, and does not retry after the second.
 */
const conflicts: ReadonlySet<string> = new Set([
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.ClientError.Statement.EntityNotFound',
]);

/** Milliseconds between two attempts: the first pause, and about the longest. */
const [firstPause, longestPause] = [10, 500];

/** A conflict with another transaction. The driver does not know this class, so it leaves the retry to us. */
class RetryableConflict extends Error {}

/** The failure of a statement as the driver is to see it: a conflict becomes a `RetryableConflict`, the rest stays. */
export function hideConflict(failure: unknown): unknown {
  return failure instanceof Neo4jError && conflicts.has(failure.code)
    ? new RetryableConflict(failure.message, { cause: failure })
    : failure;
}

/**
 * Runs work, and repeats it after a `RetryableConflict`, with pauses that grow and vary.
 * @param patience how long it is repeated, in milliseconds
 * @throws what the driver throws
 */
export async function retryConflicts<T>(work: () => Promise<T>, patience = 30_000): Promise<T> {
  try {
    return await pRetry(work, {
      retries: Number.POSITIVE_INFINITY,
      maxRetryTime: patience,
      minTimeout: firstPause,
      // A longest pause of its own for each caller: otherwise two callers at the limit would keep meeting.
      maxTimeout: longestPause * (0.5 + Math.random()),
      randomize: true,
      shouldRetry: ({ error }) => error instanceof RetryableConflict,
    });
  } catch (failure) {
    throw failure instanceof RetryableConflict ? failure.cause : failure;
  }
}
