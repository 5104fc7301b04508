import { LandfallError } from '../../errors.js';
import type { OwnIds } from '../../navigator/input/parsed-input.js';
import type { PlanInput } from '../../navigator/input/plan-input.js';
import type { Navigator, PlanResult } from '../../navigator/navigator.js';

/** A plan input, with the ids of the company and the products that its owner can plan with. */
export interface OwnQuestion {
  readonly input: PlanInput;
  readonly own: OwnIds;
}

/** A plan, or the reason why the graph does not allow it. */
export type PlanMade = PlanResult | LandfallError;

/** The plans for some questions, in their order. @throws if no plan at all can be made */
export async function plansMade(navigator: Navigator, questions: readonly OwnQuestion[]): Promise<PlanMade[]> {
  const made: PlanMade[] = [];
  for (const question of questions) made.push(await planMade(navigator, question));
  return made;
}

/** The plan for a question. @throws if no plan at all can be made */
export const planMade = (navigator: Pick<Navigator, 'entryPlan'>, { input, own }: OwnQuestion): Promise<PlanMade> =>
  navigator.entryPlan(input, own).catch(refusal);

/** Faults in the facts: there is no plan until a desk corrects them. */
const faults: ReadonlySet<string> = new Set(['PREREQUISITE_CYCLE', 'NO_STAGE']);

function refusal(failure: unknown): LandfallError {
  if (failure instanceof LandfallError && (failure.kind === 'input' || faults.has(failure.code))) return failure;
  throw failure;
}
