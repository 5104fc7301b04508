import { type FirmIdentity, firmKey, legacyFirmKey, subjectKey } from '../../access/firm-key.js';
import type { Transaction } from '../../graph/port.js';
import { type Watch, watches } from './watch.js';

/** Watches that are moved together. */
const atOnce = 500;

/**
 * Lets the watches of a firm, from before persons and firms were distinguished, read the data of the firm again. Those
 * of the person of that name belong to the person, and those of others to the firm: nothing else shows which was meant.
 */
export async function followFirm(transaction: Transaction, identity: FirmIdentity): Promise<void> {
  const [former, firm] = [legacyFirmKey(identity), firmKey(identity)];
  const person = subjectKey(identity.issuer, identity.value);
  const isOfFirm = ({ owner }: Watch): boolean => (owner === person) === (identity.claim === 'sub');
  let before: string | undefined;
  do {
    const found = await watches.by(transaction, 'firm', [former], { first: atOnce, before });
    const held = await watches.take(
      transaction,
      found.filter(isOfFirm).map(({ id }) => id),
    );
    await watches.put(
      transaction,
      held.map((watch) => ({ ...watch, firm })),
    );
    before = found.length === atOnce ? found.at(-1)?.id : undefined;
  } while (before !== undefined);
}
