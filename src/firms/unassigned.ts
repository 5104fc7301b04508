import { z } from 'zod';
import { type FirmIdentity, firmKey, legacyFirmKey } from '../access/firm-key.js';
import { errors } from '../errors.js';
import type { Reader, Transaction } from '../graph/port.js';
import { acquireLock } from '../graph/records/advisory-lock.js';
import { statement } from '../graph/statement.js';
import { type Firm, firms, idOfFirm, idOfUnassignedFirm } from './firm.js';
import { savedPlansAtMost } from './limits.js';
import { savedPlanRecords } from './saved-plan.js';

/**
 * Firms from before a person and a firm of the same name were told apart. Whose they are does not follow from what was
 * kept, so that no token reaches one until an administrator says whose it is.
 */
export interface UnassignedFirm {
  readonly id: string;
  /** Id of its company. */
  readonly company: string;
  /** What the company is called; null where it is no longer there. */
  readonly name: string | null;
}

/** Moves what another service keeps of a firm to the key that the firm has now. */
export type FollowFirm = (transaction: Transaction, identity: FirmIdentity) => Promise<void>;

const [countStatement, listStatement] = [
  statement(import.meta.url, 'count-unassigned-firms'),
  statement(import.meta.url, 'unassigned-firms'),
];
const counted = z.tuple([z.object({ firms: z.int() })]);
const listed = z.array(z.object({ id: z.string(), company: z.string(), name: z.string().nullable() }));

export async function countUnassigned(reader: Reader): Promise<number> {
  const [{ firms: count }] = counted.parse(await reader.read(countStatement));
  return count;
}

/** @param first how many at most */
export async function listUnassigned(reader: Reader, first: number): Promise<readonly UnassignedFirm[]> {
  return listed.parse(await reader.read(listStatement, { first }));
}

/**
 * Makes the record of this issuer and value the firm of this claim, with all that is its own.
 * @returns the id of the company
 * @throws `NO_UNASSIGNED_FIRM`, `FIRM_HAS_COMPANY` where the firm has saved a company since
 */
export async function assignFirm(
  transaction: Transaction,
  identity: FirmIdentity,
  followElsewhere: FollowFirm,
): Promise<string> {
  const { claim, value, issuer } = identity;
  const [former, id] = [idOfUnassignedFirm(legacyFirmKey(identity)), idOfFirm(firmKey(identity))];
  const [record] = await firms.take(transaction, [former]);
  if (record === undefined) throw errors.noUnassignedFirm({ claim, value, issuer });
  // Somebody of the firm may save a company at the same time.
  await acquireLock(transaction, id);
  const [known] = await firms.take(transaction, [id]);
  if (known !== undefined) throw errors.firmHasCompany({ claim, value });
  await movePlans(transaction, record, id);
  await firms.put(transaction, [{ ...record, id }]);
  await firms.drop(transaction, [former]);
  await followElsewhere(transaction, identity);
  return record.company;
}

async function movePlans(transaction: Transaction, { id: former }: Firm, owner: string): Promise<void> {
  const found = await savedPlanRecords.by(transaction, 'owner', [former], { first: savedPlansAtMost });
  const ids = found.map(({ id }) => id);
  const plans = await savedPlanRecords.take(transaction, ids);
  await savedPlanRecords.put(
    transaction,
    plans.map((plan) => ({ ...plan, owner })),
  );
}
