import type { AuditContext } from '../audit/with-audit.js';
import { errors } from '../errors.js';
import type { Transaction } from '../graph/port.js';
import { timeId } from '../graph/records/time-id.js';
import { takeFirm } from './firm.js';
import { savedPlansAtMost } from './limits.js';
import type { SavedInput } from './saved-input.js';
import { plansOf, putPlan, type SavedPlan, savedPlanRecords, takePlan } from './saved-plan.js';

/** A question to store, with the published state of the knowledge that its plan was made from. */
export interface PlanToSave {
  readonly label: string;
  readonly language: string;
  readonly question: SavedInput;
  readonly sequence: number;
}

/**
 * @throws `TOO_MANY_OWN`, `TOO_MANY_BYTES`, `NO_COMPANY`, `OTHER_COMPANY` if its plan was made for one that has since
 * been deleted
 */
export async function savePlan(
  transaction: Transaction,
  { viewer, at }: AuditContext,
  plan: PlanToSave,
): Promise<SavedPlan> {
  const firm = await takeFirm(transaction, viewer);
  const given = plan.question.company?.id ?? firm.company;
  if (given !== firm.company) throw errors.otherCompany({ given }, { field: 'input.company.id' });
  const known = await plansOf(transaction, firm);
  if (known.length >= savedPlansAtMost) throw errors.tooManyOwn({ what: 'savedPlans', atMost: savedPlansAtMost });
  return putPlan(transaction, firm, { ...plan, id: timeId('plan'), owner: firm.id, savedAt: at, progress: [] });
}

/** The owner has seen the changes up to this published state. */
export async function acknowledgePlan(
  transaction: Transaction,
  { viewer }: AuditContext,
  id: string,
  sequence: number,
): Promise<SavedPlan> {
  const plan = await takePlan(transaction, await takeFirm(transaction, viewer), id);
  const seen = { ...plan, sequence: Math.max(plan.sequence, sequence) };
  await savedPlanRecords.put(transaction, [seen]);
  return seen;
}

export async function setPlanLanguage(
  transaction: Transaction,
  { viewer }: AuditContext,
  id: string,
  language: string,
): Promise<SavedPlan> {
  const firm = await takeFirm(transaction, viewer);
  const plan = await takePlan(transaction, firm, id);
  return putPlan(transaction, firm, { ...plan, language });
}

/** Deletes a plan. The company keeps what its steps recorded. */
export async function removeSavedPlan(transaction: Transaction, { viewer }: AuditContext, id: string): Promise<void> {
  const plan = await takePlan(transaction, await takeFirm(transaction, viewer), id);
  await savedPlanRecords.drop(transaction, [plan.id]);
}
