import type { CountryNode } from '../graph/generated/nodes.js';
import { atOnce, type Portions } from '../portions.js';
import { advisedChecks } from './advised/advised-checks.js';
import { applicability } from './applicability/applicability.js';
import { costSummary } from './cost/cost-summary.js';
import { areaKnowledge } from './coverage/area-knowledge.js';
import { coverage } from './coverage/coverage.js';
import type { FactGraph } from './facts/fact-graph.js';
import { journey } from './journey/journey.js';
import { landedCost } from './landed-cost/landed-cost.js';
import type { Binding, Plan, PlannedOffering, PlanQuestion } from './plan.js';
import type { PlanRequest } from './plan-request.js';
import { decisiveBindings } from './questions/decisive-bindings.js';
import { questions } from './questions/questions.js';
import { createPlanContext, type PlanContext } from './scope/plan-context.js';
import { boundsWarning } from './sets/bounds-warning.js';
import { branchAnswers } from './sets/branch-answers.js';
import { costedIn } from './sets/costed.js';
import { dutyOver } from './sets/duty-over.js';
import { effectsOf } from './sets/effects.js';
import { bindingsIn, planSets } from './sets/plan-sets.js';
import { scheduleOf } from './sets/schedule-of.js';
import { costsOver } from './sets/totals.js';
import { subgraph } from './subgraph/subgraph.js';
import { companyQuestions } from './support/company-questions.js';
import { supportMatches } from './support/support-matches.js';
import { heldTraits, knownTraits } from './traits/known-traits.js';
import { verdict } from './verdict/verdict.js';
import { presumedParties } from './warnings/presumed-parties.js';
import { warnings } from './warnings/warnings.js';

/**
 * Makes the plan for one request from all relevant facts.
 * @throws data faults of the knowledge: `PREREQUISITE_CYCLE`, `NO_STAGE`
 */
export const makePlan = (facts: FactGraph, request: PlanRequest): Plan => atOnce(planning(facts, request));

/** Makes the plan, and pauses after each set of answers. @throws as `makePlan` */
export function* planning(facts: FactGraph, request: PlanRequest): Portions<Plan> {
  const planContext = createPlanContext(facts, request);
  const applied = applicability(facts, request);
  const checks = advisedChecks(planContext);
  const sets = yield* planSets(planContext, applied);
  const { prices } = sets.branch.evaluation;
  const duty = dutyOver(sets);
  const scheduled = scheduleOf(sets);
  const support = supportMatches(facts, request, scheduled.steps);
  const open = decisiveBindings(applied, sets.groups);
  const decisive = questions(facts, request, open, duty, sets.variables);
  const asked = [...decisive, ...companyQuestions(facts, request, scheduled.steps)];
  const requirements = scheduled.steps.map((step) => step.id);
  const known = areaKnowledge(planContext);
  const decided = (bindings: readonly Binding[], left: readonly PlanQuestion[]) =>
    verdict(planContext, bindings, left, known);
  return {
    target: countryAt(facts, request.target),
    origin: countryAt(facts, request.origin),
    offering: plannedOffering(planContext),
    asOf: request.asOf,
    entryOn: request.entryOn,
    readings: request.readings,
    ...decided(bindingsIn(sets), decisive),
    branch: branchAnswers(sets, decisive),
    advisedChecks: checks,
    bindings: applied.bindings,
    ruledOut: applied.ruledOut,
    schedule: scheduled,
    cost: costsOver(sets, costSummary(scheduled.steps, support), (evaluation) => {
      const steps = costedIn(evaluation);
      return costSummary(steps, supportMatches(facts, request, steps));
    }),
    duty,
    charges: prices.charges,
    landedCost: landedCost(facts, request, prices.duty, prices.charges),
    support,
    journey: journey(facts, request, scheduled, support),
    questions: asked,
    effects: () =>
      effectsOf({
        planContext,
        sets,
        questions: asked,
        verdictOf: (bindings, left) => decided(bindings, left).verdict,
      }),
    warnings: [
      ...boundsWarning(sets),
      ...presumedParties(request, scheduled.steps),
      ...warnings(facts, request, applied, requirements),
    ],
    coverage: coverage(facts, request, applied.bindings, checks),
    // Made only if it is queried, which is rare.
    get graph() {
      return subgraph(facts, request, applied.bindings, scheduled, support);
    },
  };
}

function plannedOffering(planContext: PlanContext): PlannedOffering {
  const { facts, request } = planContext;
  return {
    class: request.classId === undefined ? undefined : facts.get(request.classId, 'ProductClass'),
    product: request.productId === undefined ? undefined : facts.get(request.productId, 'Product'),
    mode: request.mode,
    traits: heldTraits(knownTraits(planContext)),
  };
}

function countryAt(facts: FactGraph, id: string): CountryNode {
  const country = facts.get(id, 'Country');
  if (country === undefined) throw new Error(`the facts of a plan hold no ${id}, which its question names`);
  return country;
}
