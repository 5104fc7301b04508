import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Applicability } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { createPlanContext } from '../scope/plan-context.js';
import { knownTraits } from '../traits/known-traits.js';
import { withBasis } from './implementing.js';
import { judge } from './judge.js';
import { afterYielding } from './yielding.js';

/** Every rule that binds or may bind, and every rule that nearly applies; by id. */
export function applicability(facts: FactGraph, request: PlanRequest): Applicability {
  const planContext = createPlanContext(facts, request);
  const known = knownTraits(planContext);
  const judged = facts.all('Regulation', 'CustomsRule').map((rule) => judge(planContext, known, rule));
  const yielded = afterYielding(
    facts,
    judged.flatMap((each) => each.bindings),
  );
  return {
    bindings: withBasis(facts, yielded.bindings),
    below: judged.flatMap((each) => each.below),
    ruledOut: [...judged.flatMap((each) => each.ruledOut), ...yielded.ruledOut].sort((a, b) =>
      compareText(a.rule.id, b.rule.id),
    ),
  };
}
