import type { PlanResult } from '../../navigator/navigator.js';
import type { PlanStepMapper } from './mappers.js';

const known = new WeakMap<PlanResult, ReadonlyMap<string, PlanStepMapper>>();

/** The steps of a plan with these ids, in their order. */
export function stepsOf(result: PlanResult, ids: readonly string[]): PlanStepMapper[] {
  const byId = known.get(result) ?? stepsById(result);
  known.set(result, byId);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const stepsById = (result: PlanResult): ReadonlyMap<string, PlanStepMapper> =>
  new Map(result.plan.schedule.steps.map((step) => [step.id, { result, ...step }]));
