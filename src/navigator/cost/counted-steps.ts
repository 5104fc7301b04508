import type { Cost } from '../../graph/generated/nodes.js';
import type { Step } from '../plan.js';
import { isKnown } from './bounds.js';

/** A step with a known cost that the plan adds up. */
export type CostedStep = Step & { readonly cost: Cost };

/** What is already done, what may be left, and what another option replaces adds nothing. */
export function isCounted({ status }: Pick<Step, 'status'>): boolean {
  return status === 'REQUIRED' || status === 'CONDITIONAL' || status === 'REDUCED';
}

export function isCosted(step: Step): step is CostedStep {
  return isCounted(step) && step.cost !== undefined && isKnown(step.cost);
}
