import { z } from 'zod';
import { errors } from '../errors.js';
import type { Reader, Transaction } from '../graph/port.js';
import { recordStore, storedBytes } from '../graph/records/store.js';
import type { Firm } from './firm.js';
import { savedPlanBytesAtMost, savedPlansAtMost } from './limits.js';
import { savedInput } from './saved-input.js';

const doneStep = z.object({
  requirement: z.string(),
  /** The day on which it was done. */
  doneOn: z.string(),
  /** The evidence: a number, a link, a file name. */
  paper: z.string().nullable(),
  /** Last day of the validity of the certificate or registration; null if it has no end. */
  validTo: z.string().nullable(),
  /** What the company had before any plan recorded it; null if it had nothing. */
  before: z.object({ validTo: z.string().nullable() }).nullable(),
});

const savedPlan = z.object({
  id: z.string(),
  /** Id of the record of the firm. */
  owner: z.string(),
  label: z.string(),
  /** ISO 8601 in UTC. */
  savedAt: z.string(),
  /** The language for texts about it; absent in a record of an earlier version: English. */
  language: z.string().optional(),
  question: savedInput,
  /** The published state of the knowledge up to which its owner has seen the changes. */
  sequence: z.int(),
  progress: z.array(doneStep),
});

export type DoneStep = z.infer<typeof doneStep>;

/** A plan that a firm works through. */
export type SavedPlan = z.infer<typeof savedPlan>;

export const savedPlanRecords = recordStore('SavedPlan', savedPlan);

/** The firm's plan with this id; undefined if it does not exist or belongs to others. */
export async function findPlan(reader: Reader, firm: Firm, id: string): Promise<SavedPlan | undefined> {
  const [found] = await savedPlanRecords.byIds(reader, [id]);
  return found?.owner === firm.id ? found : undefined;
}

/** Like `findPlan`, but locked for other writers until the transaction ends. @throws `UNKNOWN_ID` */
export async function takePlan(transaction: Transaction, firm: Firm, id: string): Promise<SavedPlan> {
  const [found] = await savedPlanRecords.take(transaction, [id]);
  if (found?.owner === firm.id) return found;
  throw noSuchPlan(id);
}

/** The same error for a plan of others as for one that does not exist. */
export const noSuchPlan = (given: string) =>
  errors.unknownId({ given, what: 'savedPlan', nearest: [] }, { field: 'savedPlan' });

/** All plans of a firm. */
export const plansOf = (reader: Reader, { id }: Firm): Promise<SavedPlan[]> =>
  savedPlanRecords.by(reader, 'owner', [id], { first: savedPlansAtMost });

/**
 * Writes a plan, unless the plans of its firm would then take too many bytes.
 * @param firm locked, so that nobody else writes its plans meanwhile
 * @throws `TOO_MANY_BYTES`
 */
export async function putPlan(transaction: Transaction, firm: Firm, plan: SavedPlan): Promise<SavedPlan> {
  const others = (await plansOf(transaction, firm)).filter(({ id }) => id !== plan.id);
  const bytes = storedBytes([...others, plan]);
  if (bytes > savedPlanBytesAtMost)
    throw errors.tooManyBytes({ what: 'savedPlans', whose: 'firm', bytes, atMost: savedPlanBytesAtMost });
  await savedPlanRecords.put(transaction, [plan]);
  return plan;
}
