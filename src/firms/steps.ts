import type { Viewer } from '../access/viewer.js';
import { errors } from '../errors.js';
import type { Transaction } from '../graph/port.js';
import { type Firm, takeFirm } from './firm.js';
import { heldBy, hold, letGo } from './holdings.js';
import { type DoneStep, plansOf, putPlan, type SavedPlan, savedPlanRecords, takePlan } from './saved-plan.js';

/** A completed step. */
export type StepToRecord = Omit<DoneStep, 'before'>;

/**
 * Marks a step as done: from now on the company has the certificate or registration that it was for, and the next plan
 * shows it as satisfied.
 * @throws `UNKNOWN_ID`, `TOO_MANY_OWN`, `TOO_MANY_BYTES`
 */
export async function recordStep(
  transaction: Transaction,
  viewer: Viewer,
  id: string,
  step: StepToRecord,
): Promise<SavedPlan> {
  const firm = await takeFirm(transaction, viewer);
  const plan = await takePlan(transaction, firm, id);
  const recorded = await recordedSteps(transaction, firm, step.requirement);
  const before = recorded[0]?.step.before ?? null;
  const held = recorded.length > 0 ? before : ((await heldBy(transaction, firm.company)).get(step.requirement) ?? null);
  await hold(transaction, firm.company, step.requirement, step);
  return putPlan(transaction, firm, {
    ...plan,
    progress: [...others(plan, step.requirement), { ...step, before: held }],
  });
}

/** Marks it as not done: the company has again what it had before, or what another of its plans recorded. */
export async function undoStep(
  transaction: Transaction,
  viewer: Viewer,
  id: string,
  requirement: string,
): Promise<SavedPlan> {
  const firm = await takeFirm(transaction, viewer);
  const plan = await takePlan(transaction, firm, id);
  const done = plan.progress.find((step) => step.requirement === requirement);
  if (done === undefined) throw errors.stepNotRecorded({ given: requirement }, { field: 'requirement' });
  const elsewhere = (await recordedSteps(transaction, firm, requirement)).find((each) => each.plan !== plan.id);
  const held = elsewhere?.step ?? done.before;
  if (held === null) await letGo(transaction, firm.company, requirement);
  else await hold(transaction, firm.company, requirement, held);
  const undone = { ...plan, progress: others(plan, requirement) };
  await savedPlanRecords.put(transaction, [undone]);
  return undone;
}

/**
 * Where the firm's plans record this requirement as done: each of them knows what the company had before the first did.
 */
async function recordedSteps(
  transaction: Transaction,
  firm: Firm,
  requirement: string,
): Promise<readonly { readonly plan: string; readonly step: DoneStep }[]> {
  const plans = await plansOf(transaction, firm);
  return plans.flatMap((plan) =>
    plan.progress.filter((step) => step.requirement === requirement).map((step) => ({ plan: plan.id, step })),
  );
}

const others = ({ progress }: SavedPlan, requirement: string): DoneStep[] =>
  progress.filter((step) => step.requirement !== requirement);
