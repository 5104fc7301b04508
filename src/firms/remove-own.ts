import { remove } from '../graph/derived/statements.js';
import type { Transaction } from '../graph/port.js';
import { holdNodes } from '../knowledge/publishing/hold-nodes.js';
import { allTargetsOf } from './relation-writer.js';

/**
 * Deletes nodes of a firm. Everything that their edges lead to is locked first, as in `setTargets`: otherwise one who
 * removes relations and one who makes some would wait for each other.
 */
export async function removeOwn(
  transaction: Transaction,
  { companies = [], products }: { readonly companies?: readonly string[]; readonly products: readonly string[] },
): Promise<void> {
  await holdNodes(transaction, [
    ...(await allTargetsOf(transaction, 'Company', companies)),
    ...(await allTargetsOf(transaction, 'Product', products)),
  ]);
  await transaction.write(remove, { ids: [...companies, ...products] });
}
