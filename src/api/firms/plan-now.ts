import { planMade } from '../../alerts/compare/plans-made.js';
import { LandfallError } from '../../errors.js';
import type { SavedPlan } from '../../firms/saved-plan.js';
import type { PlanResult } from '../../navigator/navigator.js';
import type { Context } from '../context.js';

/** A saved plan made again, or the reason if that is no longer possible. */
export interface PlanNow {
  readonly result: PlanResult | undefined;
  readonly problem: LandfallError | undefined;
}

const made = new WeakMap<SavedPlan, Promise<PlanNow>>();

/** The current plan of a saved question, made once for the whole answer. */
export function planNow(context: Context, saved: SavedPlan): Promise<PlanNow> {
  const now = made.get(saved) ?? makePlan(context, saved);
  made.set(saved, now);
  return now;
}

async function makePlan({ navigator, loaders }: Context, { question }: SavedPlan): Promise<PlanNow> {
  const plan = await planMade(navigator, { input: question, own: await loaders.own() });
  return plan instanceof LandfallError ? { result: undefined, problem: plan } : { result: plan, problem: undefined };
}
