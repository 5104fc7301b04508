import type { PlanAnswer } from '../../navigator/navigator.js';
import type { PlanStepMapper } from './mappers.js';

const known = new WeakMap<PlanAnswer, ReadonlyMap<string, PlanStepMapper>>();

/** The steps of a plan with these ids, in their order. */
export function stepsOf(answer: PlanAnswer, ids: readonly string[]): PlanStepMapper[] {
  const byId = known.get(answer) ?? stepsById(answer);
  known.set(answer, byId);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const stepsById = (answer: PlanAnswer): ReadonlyMap<string, PlanStepMapper> =>
  new Map(answer.plan.schedule.steps.map((step) => [step.id, { answer, ...step }]));
