import type { Viewer } from '../../access/viewer.js';
import { errors } from '../../errors.js';
import { takeOwnIds } from '../../firms/firm.js';
import type { SavedInput } from '../../firms/saved-input.js';
import type { Transaction } from '../../graph/port.js';

/**
 * Locks the viewer's own records that a question names until the transaction ends, so that a firm that is deleted meanwhile
 * leaves no watch behind.
 * @param own ids of the viewer's own records when the plan was made
 * @throws `UNKNOWN_ID` for what no longer exists, like the plan
 */
export async function assertStillOwn(
  transaction: Transaction,
  viewer: Viewer,
  { company, offering }: SavedInput,
  own: ReadonlySet<string>,
): Promise<void> {
  const named = [
    { what: 'company', field: 'company.id', given: company?.id ?? '' },
    { what: 'product', field: 'offering.productId', given: offering.productId ?? '' },
  ] as const;
  const ofViewer = named.filter(({ given }) => own.has(given));
  if (ofViewer.length === 0) return;
  const still = await takeOwnIds(transaction, viewer);
  for (const { what, field, given } of ofViewer)
    if (!still.has(given)) throw errors.unknownId({ given, what, nearest: [] }, { field });
}
