import { applicability } from '../../../src/navigator/applicability/applicability.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { ask, type Drafts, world } from '../world.js';

/** The result for a rule: `BINDS`, `CONDITIONAL`, the reason why it was ruled out, or `not near`. */
export function outcome(drafts: Drafts, question: Partial<PlanRequest> = {}, id = 'rule'): string {
  return outcomes(drafts, question).get(id) ?? 'not near';
}

/** The same for every rule that has an outcome. */
export function outcomes(drafts: Drafts, question: Partial<PlanRequest> = {}): ReadonlyMap<string, string> {
  const { bindings, below, ruledOut } = applicability(world(drafts), ask(question));
  return new Map([
    ...ruledOut.map(({ rule, reason }) => [rule.id, reason] as const),
    ...[...bindings, ...below].map(({ rule, certainty }) => [rule.id, certainty] as const),
  ]);
}
