// What stands behind the types of what is a firm's own; codegen reads the names.
import type { DoneStep, SavedPlan } from '../../firms/saved-plan.js';
import type { Problems } from '../payload.js';

export type CompanyPayloadMapper = Problems;

export interface ProductPayloadMapper extends Problems {
  /** Of the product; absent where nothing was changed. */
  readonly id?: string;
}

export type SavedPlanMapper = SavedPlan;
export type StepDoneMapper = DoneStep;
