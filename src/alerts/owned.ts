import { errors } from '../errors.js';
import type { Reader, Transaction } from '../graph/port.js';
import type { RecordPage } from '../graph/records/store.js';

/** Records that are found by the subject of whose they are. */
interface OwnedRecords<Kept extends { readonly id: string }> {
  by(reader: Reader, key: 'owner', values: readonly string[], page: RecordPage): Promise<Kept[]>;
  take(transaction: Transaction, ids: readonly string[]): Promise<Kept[]>;
}

/**
 * Fails where somebody keeps all that he may. Whoever keeps nearly as much is held up by another request of his, so that
 * both count the same.
 * @throws `TOO_MANY_OWN`
 */
export async function assertFewer<Kept extends { readonly id: string }>(
  transaction: Transaction,
  records: OwnedRecords<Kept>,
  owner: string,
  bound: { readonly what: string; readonly atMost: number },
): Promise<void> {
  const held = () => records.by(transaction, 'owner', [owner], { first: bound.atMost });
  await records.take(
    transaction,
    (await held()).map(({ id }) => id),
  );
  if ((await held()).length >= bound.atMost) throw errors.tooManyKept(bound);
}
