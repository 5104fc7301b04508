import type { Transaction } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';

const hold = statement(import.meta.url, 'hold-nodes');

/**
 * Locks nodes until the transaction ends. Code that removes a node, or links private data to it, locks it first: so
 * each sees what the other wrote, and no certificate of a firm is lost with the requirement that it names. All nodes
 * are locked at once and in one order, so that two transactions cannot deadlock.
 */
export async function holdNodes(transaction: Transaction, ids: Iterable<string>): Promise<void> {
  const sorted = [...new Set(ids)].sort();
  if (sorted.length > 0) await transaction.write(hold, { ids: sorted });
}
