import type { Cost } from '../../graph/generated/nodes.js';
import type { Step } from '../plan.js';
import { isKnown } from './bounds.js';

/** A step that the plan adds up, with the cost that it reckons with. */
export interface CostedStep {
  readonly id: string;
  readonly cost: Cost;
}

/** What is already done, what may be left, and what another option replaces adds nothing. */
export function isCounted({ status }: Pick<Step, 'status'>): boolean {
  return status === 'REQUIRED' || status === 'CONDITIONAL' || status === 'REDUCED';
}

/** Steps that count and have a known cost. */
export function costedSteps(steps: readonly Step[]): readonly CostedStep[] {
  return steps.filter(isCounted).flatMap(({ id, cost }) => {
    return cost === undefined || !isKnown(cost) ? [] : [{ id, cost: reckoned(cost) }];
  });
}

/** What is free is free at best and at worst. Where no source gives the usual amount, the plan reckons with the highest. */
function reckoned(cost: Cost): Cost {
  const typical = cost.typical ?? cost.max;
  if (typical === undefined) return cost;
  return typical === 0 ? { min: 0, max: 0, ...cost, typical } : { typical, ...cost };
}
