import type { CliPlanQuery } from '../generated/operations.js';

/** The plan as the command line asks for it. */
export type Plan = CliPlanQuery['entryPlan'];

export type Step = Plan['steps'][number];

/** What the details of a step refer to. */
export interface StepReferences {
  /** Places in the order, from 1, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly questions: Plan['questions'];
}
