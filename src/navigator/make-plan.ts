import type { CountryNode } from '../graph/generated/nodes.js';
import { applicability } from './applicability/applicability.js';
import { chargeQuotes } from './charges/charge-quotes.js';
import { costSummary } from './cost/cost-summary.js';
import { coverage } from './coverage/coverage.js';
import { dutyQuote } from './duty/duty-quote.js';
import { usedBelow, usedPreferences } from './duty/used-preferences.js';
import type { FactGraph } from './facts/fact-graph.js';
import { journey } from './journey/journey.js';
import type { Plan, PlannedOffering } from './plan.js';
import type { Question } from './plan-request.js';
import { questions } from './questions/questions.js';
import { undecided } from './questions/undecided.js';
import { settingOf } from './scope/plan-context.js';
import { schedule } from './steps/schedule.js';
import { subgraph } from './subgraph/subgraph.js';
import { companyQuestions } from './support/company-questions.js';
import { supportMatches } from './support/support-matches.js';
import { heldTraits, knownTraits } from './traits/known-traits.js';
import { verdict } from './verdict/verdict.js';
import { warnings } from './warnings/warnings.js';

/**
 * The plan for one question, from facts that hold everything that can matter to it.
 * @throws data faults of the knowledge: `PREREQUISITE_CYCLE`, `NO_STAGE`
 */
export function makePlan(facts: FactGraph, question: Question): Plan {
  const applied = applicability(facts, question);
  const duty = dutyQuote(facts, question, applied.bindings, applied.below);
  const charges = chargeQuotes(facts, question, applied.bindings, applied.below);
  const used = usedPreferences(duty, charges);
  const asking = [...applied.bindings, ...usedBelow(applied.below, used)];
  const scheduled = schedule(facts, question, asking, { usedPreferences: used });
  const support = supportMatches(facts, question, scheduled.steps);
  const open = undecided(facts, applied, duty, scheduled.steps);
  const decisive = questions(facts, question, open, duty);
  const asked = [...decisive, ...companyQuestions(facts, question, scheduled.steps)];
  const requirements = scheduled.steps.map((step) => step.id);
  return {
    target: countryAt(facts, question.target),
    origin: countryAt(facts, question.origin),
    offering: plannedOffering(facts, question),
    asOf: question.asOf,
    entryOn: question.entryOn,
    ...verdict(facts, open.bindings, decisive),
    bindings: applied.bindings,
    ruledOut: applied.ruledOut,
    schedule: scheduled,
    cost: costSummary(scheduled.steps, support),
    duty,
    charges,
    support,
    journey: journey(facts, question, scheduled, support),
    questions: asked,
    warnings: warnings(facts, question, applied, requirements),
    coverage: coverage(facts, question),
    // Drawn when it is looked at: few who ask for a plan do.
    get graph() {
      return subgraph(facts, question, applied.bindings, scheduled, support);
    },
  };
}

function plannedOffering(facts: FactGraph, question: Question): PlannedOffering {
  return {
    class: question.classId === undefined ? undefined : facts.get(question.classId, 'ProductClass'),
    product: question.productId === undefined ? undefined : facts.get(question.productId, 'Product'),
    mode: question.mode,
    traits: heldTraits(knownTraits(settingOf(facts, question))),
  };
}

function countryAt(facts: FactGraph, id: string): CountryNode {
  const country = facts.get(id, 'Country');
  if (country === undefined) throw new Error(`the facts of a plan hold no ${id}, which its question names`);
  return country;
}
