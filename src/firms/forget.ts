import type { Viewer } from '../access/viewer.js';
import type { Transaction } from '../graph/port.js';
import { firms, takeFirm } from './firm.js';
import { removeOwn } from './remove-own.js';
import { plansOf, savedPlanRecords } from './saved-plan.js';

/** Deletes what another service stores for a firm. @param firm its `firmKey` */
export type Forget = (transaction: Transaction, firm: string) => Promise<void>;

/**
 * Deletes everything that belongs to the firm: its company, its products, its certificates, its plans, and its record.
 */
export async function forgetFirm(transaction: Transaction, viewer: Viewer, elsewhere: Forget): Promise<void> {
  const firm = await takeFirm(transaction, viewer);
  if (viewer.firm !== undefined) await elsewhere(transaction, viewer.firm);
  const plans = await plansOf(transaction, firm);
  await savedPlanRecords.drop(
    transaction,
    plans.map(({ id }) => id),
  );
  await removeOwn(transaction, { companies: [firm.company], products: firm.products });
  await firms.drop(transaction, [firm.id]);
}
