import type { Cost } from '../../graph/generated/nodes.js';
import type { Step } from '../plan.js';
import { isKnown } from './bounds.js';

/** A step that counts, with the cost that the plan uses. */
export interface CostedStep {
  readonly id: string;
  readonly cost: Cost;
}

/** What counting a step takes. */
export type CountedStep = Pick<Step, 'id' | 'status' | 'inBranch' | 'metBy' | 'doneBy' | 'cost'>;

/** Steps that are done, optional, met by another step, outside the branch, or replaced by another way add nothing. */
export function isCounted({ status, inBranch, metBy }: Pick<CountedStep, 'status' | 'inBranch' | 'metBy'>): boolean {
  const isToDo = status === 'REQUIRED' || status === 'CONDITIONAL' || status === 'REDUCED';
  return isToDo && inBranch && metBy === undefined;
}

/** Steps that count and have a known cost. */
export function costedSteps(steps: readonly CountedStep[]): readonly CostedStep[] {
  return steps.filter(isCounted).flatMap(({ id, cost }) => {
    return cost === undefined || !isKnown(cost) ? [] : [{ id, cost: usedCost(cost) }];
  });
}

/** A free step is free in all bounds. If no source gives the usual amount, the plan uses the highest. */
function usedCost(cost: Cost): Cost {
  const typical = cost.typical ?? cost.max;
  if (typical === undefined) return cost;
  return typical === 0 ? { min: 0, max: 0, ...cost, typical } : { typical, ...cost };
}
