import type { PlanAnswer } from '../navigator/navigator.js';
import type { StepParent } from './parents.js';

/** The steps of a plan with these ids, in their order. */
export function stepsOf(answer: PlanAnswer, ids: readonly string[]): StepParent[] {
  const byId = new Map(answer.plan.schedule.steps.map((step) => [step.id, step]));
  return ids.flatMap((id) => {
    const step = byId.get(id);
    return step === undefined ? [] : [{ answer, step }];
  });
}
