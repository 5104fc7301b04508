import type { CountryNode } from '../graph/generated/nodes.js';
import { applicability } from './applicability/applicability.js';
import { chargeQuotes } from './charges/charge-quotes.js';
import { costSummary } from './cost/cost-summary.js';
import { areaKnowledge } from './coverage/area-knowledge.js';
import { coverage } from './coverage/coverage.js';
import { dutyQuote } from './duty/duty-quote.js';
import { usedBelow, usedPreferences } from './duty/used-preferences.js';
import type { FactGraph } from './facts/fact-graph.js';
import { journey } from './journey/journey.js';
import { landedCost } from './landed-cost/landed-cost.js';
import type { Plan, PlannedOffering } from './plan.js';
import type { PlanRequest } from './plan-request.js';
import { questions } from './questions/questions.js';
import { undecided } from './questions/undecided.js';
import { createPlanContext } from './scope/plan-context.js';
import { schedule } from './steps/schedule.js';
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
export function makePlan(facts: FactGraph, request: PlanRequest): Plan {
  const planContext = createPlanContext(facts, request);
  const applied = applicability(facts, request);
  const duty = dutyQuote(facts, request, applied.bindings, applied.below);
  const charges = chargeQuotes(facts, request, applied.bindings, applied.below);
  const used = usedPreferences(request, duty, charges);
  const asking = [...applied.bindings, ...usedBelow(applied.below, used)];
  const scheduled = schedule(facts, request, asking, { usedPreferences: used });
  const support = supportMatches(facts, request, scheduled.steps);
  const open = undecided(facts, applied, duty, scheduled.steps);
  const decisive = questions(facts, request, open, duty);
  const asked = [...decisive, ...companyQuestions(facts, request, scheduled.steps)];
  const requirements = scheduled.steps.map((step) => step.id);
  return {
    target: countryAt(facts, request.target),
    origin: countryAt(facts, request.origin),
    offering: plannedOffering(facts, request),
    asOf: request.asOf,
    entryOn: request.entryOn,
    ...verdict(planContext, open.bindings, decisive, areaKnowledge(planContext)),
    branch: [],
    bindings: applied.bindings,
    ruledOut: applied.ruledOut,
    schedule: scheduled,
    cost: costSummary(scheduled.steps, support),
    duty,
    charges,
    landedCost: landedCost(facts, request, duty, charges),
    support,
    journey: journey(facts, request, scheduled, support),
    questions: asked,
    warnings: [...presumedParties(request, scheduled.steps), ...warnings(facts, request, applied, requirements)],
    coverage: coverage(facts, request),
    // Made only if it is queried, which is rare.
    get graph() {
      return subgraph(facts, request, applied.bindings, scheduled, support);
    },
  };
}

function plannedOffering(facts: FactGraph, request: PlanRequest): PlannedOffering {
  return {
    class: request.classId === undefined ? undefined : facts.get(request.classId, 'ProductClass'),
    product: request.productId === undefined ? undefined : facts.get(request.productId, 'Product'),
    mode: request.mode,
    traits: heldTraits(knownTraits(createPlanContext(facts, request))),
  };
}

function countryAt(facts: FactGraph, id: string): CountryNode {
  const country = facts.get(id, 'Country');
  if (country === undefined) throw new Error(`the facts of a plan hold no ${id}, which its question names`);
  return country;
}
