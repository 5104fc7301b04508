import { z } from 'zod';
import type { Transaction } from '../port.js';
import { recordStore } from './store.js';

/** A record with only an id, which two transactions cannot write at once. */
const locks = recordStore('AdvisoryLock', z.object({ id: z.string() }));

/**
 * Waits until no other transaction has the lock of this name, then keeps it until this transaction ends: what others
 * wrote under the lock can be read afterwards. For counting, and for writing if no record exists yet that could be
 * taken.
 */
export async function acquireLock(transaction: Transaction, name: string): Promise<void> {
  const lock = { id: `lock/${name}` };
  await locks.put(transaction, [lock]);
  await locks.drop(transaction, [lock.id]);
}
