import type { CountedStep } from '../cost/counted-steps.js';
import { isWork } from '../steps/work/item.js';
import type { Evaluation } from './evaluation.js';

/** The work of an evaluation, as steps that cost something. */
export function costedIn({ outcome, context }: Evaluation): readonly CountedStep[] {
  return outcome.items.filter(isWork).map(({ id, work }) => ({
    id,
    status: 'REQUIRED',
    inBranch: true,
    metBy: undefined,
    doneBy: context.requirementGraph.prerequisites.get(id)?.requirement.doneBy,
    cost: work.effort.cost,
  }));
}
