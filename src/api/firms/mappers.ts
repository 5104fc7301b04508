// The TypeScript types behind those of a firm; codegen reads the names.
import type { DoneStep, SavedPlan } from '../../firms/saved-plan.js';
import type { Problems } from '../payload.js';

export type CompanyPayloadMapper = Problems;

export interface ProductPayloadMapper extends Problems {
  /** Of the product; absent if nothing was changed. */
  readonly id?: string;
}

export type SavedPlanMapper = SavedPlan;
export type StepDoneMapper = DoneStep;
