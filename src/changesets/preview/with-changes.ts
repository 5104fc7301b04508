import { errors } from '../../errors.js';
import type { Graph, Reader, Transaction } from '../../graph/port.js';
import type { FactChange } from '../../knowledge/facts/fact-change.js';
import { applyChanges } from '../../knowledge/publishing/apply.js';
import type { PublicationPriority } from './publication-priority.js';

/** How long a preview may take with all its tries, in milliseconds. */
const previewMs = 10_000;

/** Ends the transaction, so that it leaves no trace. */
class Undone extends Error {}

/** Something goes first: the preview lets go of the graph, and begins again behind it. */
export class Aside extends Error {}

/**
 * Reads the knowledge as it would be with these changes, in a transaction that is always undone. A publication goes
 * first: the preview lets go at its next statement, and begins again.
 * @param find the changes, as they fit what is published when the reading begins
 * @param priority of what goes first
 * @param work reads only; runs again where the preview stepped aside
 * @param patienceMs how long it may take with all its tries
 * @throws `PREVIEW_GIVEN_UP` where it is not done in time
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

/** Throws where something that goes first waits, or the time is up. */
function stepsAside(priority: PublicationPriority, until: number, patienceMs: number): () => void {
  return () => {
    if (priority.waiting > 0) throw new Aside();
    if (performance.now() > until) throw errors.previewTooSlow({ seconds: patienceMs / 1000 });
  };
}

/** The same transaction, which looks before each statement whether it may go on. */
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
