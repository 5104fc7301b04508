import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { PlanRequest } from '../plan-request.js';
import { createPlanContext } from '../scope/plan-context.js';
import { knownTraits } from '../traits/known-traits.js';
import { withBasis } from './implementing.js';
import { judge } from './judge.js';
import type { Applicability } from './result.js';
import { afterYielding } from './yielding.js';

/** Every rule that binds or may bind, and every rule that nearly applies; by id. */
export function applicability(facts: FactGraph, request: PlanRequest): Applicability {
  const planContext = createPlanContext(facts, request);
  const known = knownTraits(planContext);
  const rules = facts.all('Regulation', 'CustomsRule').map((rule) => judge(planContext, known, rule));
  const judged = rules.flatMap((each) => each.judged);
  const yielded = afterYielding(facts, judged);
  return {
    bindings: withBasis(facts, yielded.bindings),
    below: rules.flatMap((each) => each.below),
    judged,
    ruledOut: [...rules.flatMap((each) => each.ruledOut), ...yielded.ruledOut].sort((a, b) =>
      compareText(a.rule.id, b.rule.id),
    ),
  };
}
