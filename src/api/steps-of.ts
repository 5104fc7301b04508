import type { PlanAnswer } from '../navigator/navigator.js';
import type { StepParent } from './parents.js';

const known = new WeakMap<PlanAnswer, ReadonlyMap<string, StepParent>>();

/** The steps of a plan with these ids, in their order. */
export function stepsOf(answer: PlanAnswer, ids: readonly string[]): StepParent[] {
  const byId = known.get(answer) ?? stepsById(answer);
  known.set(answer, byId);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const stepsById = (answer: PlanAnswer): ReadonlyMap<string, StepParent> =>
  new Map(answer.plan.schedule.steps.map((step) => [step.id, { answer, ...step }]));
