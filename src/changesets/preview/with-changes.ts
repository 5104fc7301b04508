import { errors } from '../../errors.js';
import type { Graph, Reader, Transaction } from '../../graph/port.js';
import type { FactChange } from '../../knowledge/facts/fact-change.js';
import { applyChanges } from '../../knowledge/publishing/apply.js';
import type { PublicationPriority } from './publication-priority.js';

/** The time limit of a preview with all its attempts, in milliseconds. */
const previewMs = 10_000;

/** Ends the transaction, so that it is rolled back. */
class Undone extends Error {}

/** Something has priority: the preview releases the graph, and starts again after it. */
export class Aside extends Error {}

/**
 * Reads the knowledge as it would be with these changes, in a transaction that is always rolled back. A publication has
 * priority: the preview stops at its next statement, and starts again.
 * @param find the changes to what is published when the read begins
 * @param priority of publications or writes
 * @param work only reads; runs again after the preview gave way
 * @param patienceMs the time limit with all attempts
 * @throws `PREVIEW_GIVEN_UP` if it takes too long
 */
export async function withChanges<Found>(
  graph: Graph,
  priority: PublicationPriority,
  find: (reader: Reader) => Promise<readonly FactChange[]>,
  work: (reader: Reader) => Promise<Found>,
  patienceMs: number = previewMs,
): Promise<Found> {
  const until = performance.now() + patienceMs;
  for (;;) {
    await priority.free();
    if (performance.now() > until) throw errors.previewTooSlow({ seconds: patienceMs / 1000 });
    try {
      return await tryOut(graph, stepsAside(priority, until, patienceMs), find, work);
    } catch (failure) {
      if (!(failure instanceof Aside)) throw failure;
    }
  }
}

async function tryOut<Found>(
  graph: Graph,
  look: () => void,
  find: (reader: Reader) => Promise<readonly FactChange[]>,
  work: (reader: Reader) => Promise<Found>,
): Promise<Found> {
  let found: { readonly outcome: Found } | undefined;
  try {
    await graph.transaction(async (transaction) => {
      const yielding = lookingFirst(look, transaction);
      await applyChanges(yielding, await find(yielding));
      found = { outcome: await work(yielding) };
      throw new Undone();
    });
  } catch (failure) {
    if (!(failure instanceof Undone)) throw failure;
  }
  if (found === undefined) throw new Error('a preview ended without an outcome');
  return found.outcome;
}

/** Throws if something with priority is waiting, or the time is up. */
function stepsAside(priority: PublicationPriority, until: number, patienceMs: number): () => void {
  return () => {
    if (priority.waiting > 0) throw new Aside();
    if (performance.now() > until) throw errors.previewTooSlow({ seconds: patienceMs / 1000 });
  };
}

/** The same transaction, which checks before each statement whether it can continue. */
function lookingFirst(look: () => void, transaction: Transaction): Transaction {
  return {
    async read(statement, params) {
      look();
      return transaction.read(statement, params);
    },
    async write(statement, params) {
      look();
      return transaction.write(statement, params);
    },
  };
}
