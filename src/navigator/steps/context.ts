import type { Cost, RequirementNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import type { PlanRequest } from '../plan-request.js';
import { createPlanContext, type PlanContext } from '../scope/plan-context.js';
import { type Citations, citationsIn } from './citations.js';
import { type Effort, effortOf } from './effort.js';
import { type Holding, holdingsOf } from './holdings.js';
import { type Arrangement, arrangementsFor } from './recognition.js';
import type { Demand } from './requirements/demand.js';
import { type RequirementGraph, requirementGraphOf } from './requirements/requirement-graph.js';

/** What is the same for every way of the choices, computed once. */
export interface StepContext {
  readonly planContext: PlanContext;
  readonly requirementGraph: RequirementGraph;
  readonly holdings: ReadonlyMap<string, Holding>;
  /** By requirement. */
  readonly efforts: ReadonlyMap<string, Effort>;
  /** By requirement; without those that have none. */
  readonly arrangements: ReadonlyMap<string, readonly Arrangement[]>;
  readonly citations: Citations;
  /** By requirement, its cost in the currency of comparison; without those that are not known in it. */
  readonly amounts: ReadonlyMap<string, number>;
  /** Costs are compared in this currency: the one that all are in, or the US dollar. */
  readonly currency: string;
}

/** @throws `PREREQUISITE_CYCLE` */
export function createStepContext(facts: FactGraph, request: PlanRequest, demands: readonly Demand[]): StepContext {
  const planContext = createPlanContext(facts, request);
  const requirementGraph = requirementGraphOf(facts, demands);
  const all = [...requirementGraph.prerequisites.values()].map(({ requirement }) => requirement);
  const efforts = new Map(all.map((each) => [each.id, effortOf(facts, each, request.asOf)]));
  const currency = commonCurrency([...efforts.values()]);
  return {
    planContext,
    requirementGraph,
    holdings: holdingsOf(facts, request),
    efforts,
    arrangements: arrangementsByRequirement(planContext, all),
    citations: citationsIn(facts),
    amounts: new Map([...efforts].flatMap(([id, { cost }]) => amountIn(planContext, currency, id, cost))),
    currency,
  };
}

function arrangementsByRequirement(planContext: PlanContext, all: readonly RequirementNode[]) {
  const found = all.map(({ id }) => [id, arrangementsFor(planContext, id)] as const);
  return new Map(found.filter(([, arrangements]) => arrangements.length > 0));
}

function amountIn(
  { facts, request }: PlanContext,
  currency: string,
  id: string,
  cost: Cost | undefined,
): readonly (readonly [string, number])[] {
  const amount = cost?.typical ?? cost?.max ?? cost?.min;
  if (cost === undefined || amount === undefined) return [];
  const converted = convert(facts, { amount, currency: cost.currency }, currency, request.asOf);
  return converted === undefined ? [] : [[id, converted.amount]];
}

function commonCurrency(efforts: readonly Effort[]): string {
  const [first, ...others] = new Set(efforts.flatMap((effort) => effort.cost?.currency ?? []));
  return first === undefined || others.length > 0 ? 'USD' : first;
}
