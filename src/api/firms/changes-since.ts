import { errors, type LandfallError } from '../../errors.js';
import type { SavedPlan } from '../../firms/saved-plan.js';
import type { PlanChange } from '../../navigator/changes/plan-change.js';
import type { Context } from '../context.js';

/** What publications changed in a saved plan, or why that cannot be told. */
export interface ChangesSince {
  readonly since: number;
  readonly until: number;
  readonly changes: readonly PlanChange[];
  readonly problem: Pick<LandfallError, 'code' | 'message' | 'field'> | null;
}

/** Since its owner saw it, by the law of the day and with all that the company holds now. */
export async function changesSince(
  { comparing, loaders }: Context,
  { question, sequence }: SavedPlan,
): Promise<ChangesSince> {
  const own = await loaders.own();
  const { since, until, changes } = await comparing.compare([{ input: question, own }], sequence);
  if (changes !== undefined) return { since, until, changes: changes.flat(), problem: null };
  const { code, message } = errors.tooFarBack({ since });
  return { since, until, changes: [], problem: { code, message, field: undefined } };
}
