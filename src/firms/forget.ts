import type { Viewer } from '../access/viewer.js';
import type { Transaction } from '../graph/port.js';
import { firms, takeFirm } from './firm.js';
import { removeOwn } from './remove-own.js';
import { plansOf, savedPlanRecords } from './saved-plan.js';

/** Removes what another service keeps of a firm. @param firm its `firmKey` */
export type Forget = (transaction: Transaction, firm: string) => Promise<void>;

/** Takes away all that is the firm's own: its company, its products, what it holds, its plans, and that it was ever here. */
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
