import type { Transaction } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';

const hold = statement(import.meta.url, 'hold-nodes');

/**
 * Holds nodes until the transaction ends: a writer that removes one, or ties what is a firm's own to one, holds it
 * first. So the one sees what the other did, and nobody's certificate goes with what it names. All that is to be held is
 * held at once, in one order, so that two who hold the same do not wait for each other.
 */
export async function holdNodes(transaction: Transaction, ids: Iterable<string>): Promise<void> {
  const sorted = [...new Set(ids)].sort();
  if (sorted.length > 0) await transaction.write(hold, { ids: sorted });
}
