import type { AnyNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';
import type { Binding, Schedule, Step, SupportMatch } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { bindingTerritories } from '../scope/places.js';
import { createPlanContext, type PlanContext } from '../scope/plan-context.js';

/**
 * The nodes of a plan: the offering, the market, the rules that bind, the steps, what credits them and what helps to
 * pay.
 */
export function shownNodes(
  facts: FactGraph,
  request: PlanRequest,
  bindings: readonly Binding[],
  { steps }: Schedule,
  support: readonly SupportMatch[],
): ReadonlyMap<string, AnyNode> {
  const planContext = createPlanContext(facts, request);
  const ids = [
    ...[request.productId, request.classId, request.target].filter((id) => id !== undefined),
    ...bindings.flatMap((binding) => idsOfBinding(planContext, binding)),
    ...steps.flatMap(idsOfStep),
    ...support.map(({ program }) => program.id),
    ...needsBetween(facts, steps, support),
  ];
  const nodes = [...new Set(ids)].flatMap((id) => facts.find(id) ?? []);
  return new Map(nodes.map((node) => [node.id, node]));
}

/** With the acts that it is part of, and the territories through which it binds here. */
function idsOfBinding(planContext: PlanContext, { rule, basis, because }: Binding): readonly string[] {
  const rules = [rule, ...basis];
  return [
    ...because.flatMap(({ path }) => path).map(({ id }) => id),
    ...rules.flatMap(({ id }) => actsUp(planContext.facts, id)),
    ...rules.flatMap((each) => bindingTerritories(planContext, each)),
  ];
}

function idsOfStep({ id, because, creditedBy }: Step): readonly string[] {
  const credits = [creditedBy?.certification, creditedBy?.recognition].flatMap((node) => node?.id ?? []);
  return [id, ...because.flatMap(({ path }) => path).map((node) => node.id), ...credits];
}

/** The needs that connect a step with a programme that pays for them. */
function needsBetween(facts: FactGraph, steps: readonly Step[], support: readonly SupportMatch[]): readonly string[] {
  const raised = new Set(steps.flatMap(({ id }) => facts.out(id, 'RAISES').map((edge) => edge.to)));
  return support
    .flatMap(({ program }) => facts.out(program.id, 'FUNDS').map((edge) => edge.to))
    .filter((id) => raised.has(id));
}
