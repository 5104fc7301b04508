import type { CliPlanQuery } from '../generated/operations.js';

/** The plan with the fields that the command line requests. */
export type Plan = CliPlanQuery['entryPlan'];

export type Step = Plan['steps'][number];

/** What the details of a step refer to. */
export interface StepReferences {
  /** The position of each step, from 1, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly questions: Plan['questions'];
}
