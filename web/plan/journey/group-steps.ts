import type { StepRowFragment } from '../../api/generated/operations.js';

/** The steps of a stage, by what the reader does with them. */
export interface StepGroups<Step> {
  /** To do, or done. */
  readonly main: readonly Step[];
  readonly advised: readonly Step[];
  /** Steps of answers that the figures do not assume, and alternatives that the plan does not use. */
  readonly others: readonly Step[];
}

/** Groups steps, each group in the order of the plan. */
export function groupSteps<Step extends Pick<StepRowFragment, 'status' | 'inBranch'>>(
  steps: readonly Step[],
): StepGroups<Step> {
  const isOther = (step: Step): boolean => !step.inBranch || step.status === 'ALTERNATIVE';
  const isAdvised = (step: Step): boolean => !isOther(step) && step.status === 'OPTIONAL';
  return {
    main: steps.filter((step) => !isOther(step) && !isAdvised(step)),
    advised: steps.filter(isAdvised),
    others: steps.filter(isOther),
  };
}
