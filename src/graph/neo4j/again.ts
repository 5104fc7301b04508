import { setTimeout } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';

/**
 * What a statement fails with where it met others: of two who wait for each other one gives way; and what was found may
 * be gone by the time that it is read. After the first the driver would wait a second before it tries again, then two,
 * then four: where many meet, the last would come too late. After the second it would not try again.
 */
const met: ReadonlySet<string> = new Set([
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.ClientError.Statement.EntityNotFound',
]);

/** Pauses in milliseconds. */
const [first, longest] = [10, 500];

/** Hides from the driver that a failure passes. */
class Met extends Error {}

/** Lets the failure of a statement through to `again`, past the driver, where others were met. */
export function pastDriver(failure: unknown): unknown {
  return failure instanceof Neo4jError && met.has(failure.code)
    ? new Met(failure.message, { cause: failure })
    : failure;
}

/**
 * Runs work until it meets nobody, after pauses by chance that grow.
 * @param patience for how long it is tried, in milliseconds
 * @throws what the driver throws
 */
export async function again<T>(work: () => Promise<T>, patience = 30_000): Promise<T> {
  const until = performance.now() + patience;
  for (let pause = first; ; pause = Math.min(2 * pause, longest)) {
    try {
      return await work();
    } catch (failure) {
      if (!(failure instanceof Met)) throw failure;
      if (performance.now() > until) throw failure.cause;
      await setTimeout(pause * (0.5 + Math.random()));
    }
  }
}
