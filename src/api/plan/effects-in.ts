import { inPortions } from '../../event-loop.js';
import type { PlanResult } from '../../navigator/navigator.js';
import type { QuestionEffects } from '../../navigator/plan.js';

type Effects = ReadonlyMap<string, QuestionEffects>;

const known = new WeakMap<PlanResult, Promise<Effects>>();

/** What the answers to the questions of a plan change, by the key of the question. Computed once, if it is asked for. */
export function effectsIn(result: PlanResult): Promise<Effects> {
  const found = known.get(result) ?? inPortions(result.plan.effects());
  known.set(result, found);
  return found;
}
