import { errors } from '../errors.js';
import type { Reader, Transaction } from '../graph/port.js';
import { acquireLock } from '../graph/records/advisory-lock.js';
import type { RecordPage } from '../graph/records/store.js';

/** Records that are found by the subject of their owner. */
interface OwnedRecords<Kept> {
  by(reader: Reader, key: 'owner', values: readonly string[], page: RecordPage): Promise<Kept[]>;
}

/**
 * Fails if an owner has the maximum number of records. Other requests of the owner wait until the transaction ends, so
 * that each counts what the one before it wrote.
 * @throws `TOO_MANY_OWN`
 */
export async function assertFewer<Kept>(
  transaction: Transaction,
  records: OwnedRecords<Kept>,
  owner: string,
  bound: { readonly what: 'watches' | 'feedKeys'; readonly atMost: number },
): Promise<void> {
  await acquireLock(transaction, `of ${owner}`);
  const held = await records.by(transaction, 'owner', [owner], { first: bound.atMost });
  if (held.length >= bound.atMost) throw errors.tooManyKept(bound);
}
