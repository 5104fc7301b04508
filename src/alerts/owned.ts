import { z } from 'zod';
import { errors } from '../errors.js';
import type { Reader, Transaction } from '../graph/port.js';
import { type RecordPage, recordStore } from '../graph/records/store.js';

/** Records that are found by the subject of whose they are. */
interface OwnedRecords<Kept> {
  by(reader: Reader, key: 'owner', values: readonly string[], page: RecordPage): Promise<Kept[]>;
}

/** Nothing but an id that two cannot write at once. */
const turns = recordStore('Turn', z.object({ id: z.string() }));

/**
 * Fails where somebody keeps all that he may. His other requests wait until the transaction ends, so that each counts what
 * the one before it wrote: there may be nothing yet that they could be held up by.
 * @throws `TOO_MANY_OWN`
 */
export async function assertFewer<Kept>(
  transaction: Transaction,
  records: OwnedRecords<Kept>,
  owner: string,
  bound: { readonly what: string; readonly atMost: number },
): Promise<void> {
  const turn = { id: `turn/${owner}` };
  await turns.put(transaction, [turn]);
  await turns.drop(transaction, [turn.id]);
  const held = await records.by(transaction, 'owner', [owner], { first: bound.atMost });
  if (held.length >= bound.atMost) throw errors.tooManyKept(bound);
}
