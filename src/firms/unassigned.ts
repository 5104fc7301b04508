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
 * Firms from before a person and a firm of the same name were distinguished. The stored records do not show who owns
 * one, so no token reaches it until an administrator states the owner.
 */
export interface UnassignedFirm {
  readonly id: string;
  /** Id of its company. */
  readonly company: string;
  /** The name of the company; null if it no longer exists. */
  readonly name: string | null;
}

/** Moves what another service stores for a firm to the firm's new key. */
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

/** @param first the maximum number */
export async function listUnassigned(reader: Reader, first: number): Promise<readonly UnassignedFirm[]> {
  return listed.parse(await reader.read(listStatement, { first }));
}

/**
 * Makes the record of this issuer and value the firm of this claim, with everything that belongs to it.
 * @returns the id of the company
 * @throws `NO_UNASSIGNED_FIRM`, `FIRM_HAS_COMPANY` if the firm has saved a company since
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
  // Somebody in the firm could save a company at the same time.
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
