import type { Viewer } from '../../access/viewer.js';
import { errors } from '../../errors.js';
import { takeOwnIds } from '../../firms/firm.js';
import type { SavedInput } from '../../firms/saved-input.js';
import type { Transaction } from '../../graph/port.js';

/**
 * What a question names of the viewer's own stays there until the transaction ends: a firm that is forgotten meanwhile
 * leaves no watch behind.
 * @param own ids of what was the viewer's own when the plan was made
 * @throws `UNKNOWN_ID` for what is so no longer, as the plan would
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
  ].filter(({ given }) => own.has(given));
  if (named.length === 0) return;
  const still = await takeOwnIds(transaction, viewer);
  for (const { what, field, given } of named)
    if (!still.has(given)) throw errors.unknownId({ given, what, nearest: [] }, { field });
}
