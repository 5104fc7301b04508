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

/** Steps that count and have a known cost. Where no source gives the usual amount, the plan reckons with the highest. */
export function costedSteps(steps: readonly Step[]): readonly CostedStep[] {
  return steps.filter(isCounted).flatMap(({ id, cost }) => {
    if (cost === undefined || !isKnown(cost)) return [];
    const typical = cost.typical ?? cost.max;
    return [{ id, cost: typical === undefined ? cost : { ...cost, typical } }];
  });
}
