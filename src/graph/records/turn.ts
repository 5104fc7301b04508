import { z } from 'zod';
import type { Transaction } from '../port.js';
import { recordStore } from './store.js';

/** Nothing but an id that two cannot write at once. */
const turns = recordStore('Turn', z.object({ id: z.string() }));

/**
 * Whoever waits for the same turn after this goes on when the transaction has ended, and then reads what it wrote. For
 * what is counted, or written where there is nothing yet: there, no record can be taken.
 */
export async function awaitTurn(transaction: Transaction, name: string): Promise<void> {
  const turn = { id: `turn/${name}` };
  await turns.put(transaction, [turn]);
  await turns.drop(transaction, [turn.id]);
}
