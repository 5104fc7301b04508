import type { EdgeProperties } from '../../../src/graph/generated/nodes.js';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import type { PreferenceUse } from '../../../src/navigator/duty/used-preferences.js';
import type { FactGraph } from '../../../src/navigator/facts/fact-graph.js';
import { makePlan } from '../../../src/navigator/make-plan.js';
import type { Schedule, Step } from '../../../src/navigator/plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { createStepContext } from '../../../src/navigator/steps/context.js';
import { demandsOf } from '../../../src/navigator/steps/requirements/demand.js';
import { schedule } from '../../../src/navigator/steps/schedule.js';
import { solve } from '../../../src/navigator/steps/solution.js';
import { english } from '../../messages/english.js';
import { ask, type Drafts, HERE, world } from '../world.js';

const SAVING: PreferenceUse = { saves: 'YES', least: 5, most: 5, base: 'CUSTOMS_VALUE', amount: undefined };

/** The schedule of a fictional world. `used` are the preferences that the best duty uses, each saving 5 points. */
export function scheduled(
  drafts: Drafts | readonly Drafts[],
  question: Partial<PlanRequest> = {},
  used: string[] = [],
) {
  const facts = world(...[drafts].flat());
  const asked = ask(question);
  return used.length === 0 ? makePlan(facts, asked).schedule : scheduledWith(facts, asked, used);
}

/** Everything binds. */
function scheduledWith(facts: FactGraph, asked: PlanRequest, used: readonly string[]): Schedule {
  const { bindings } = applicability(facts, asked);
  const demands = demandsOf(facts, bindings, new Map(used.map((id) => [id, SAVING])));
  const solution = solve(createStepContext(facts, asked, demands), demands);
  const ids = new Set(solution.outcome.items.map(({ id }) => id));
  return schedule(solution, [], { asked: ids, worked: new Set() });
}

type Requirement = { readonly node: string } & Partial<EdgeProperties['REQUIRES']>;

/** A world in which one rule, `law`, asks for these requirements. */
export function asking(...REQUIRES: readonly (string | Requirement)[]): Drafts {
  return { Regulation: { law: { name: 'The law', ...HERE, REQUIRES } } };
}

/** `a b c`: the ids of the steps, in order. */
export const idsOf = ({ steps }: Schedule): string => steps.map((step) => step.id).join(' ');

/** `a: REQUIRED, b: SATISFIED`. */
export const statusesOf = ({ steps }: Schedule): string => steps.map((step) => `${step.id}: ${step.status}`).join(', ');

export function stepIn({ steps }: Schedule, id: string): Step {
  const step = steps.find((each) => each.id === id);
  if (step === undefined)
    throw new Error(`The plan has no step ${id}, only ${steps.map((each) => each.id).join(', ')}`);
  return step;
}

export const textsOf = (plan: Schedule, id: string): string[] =>
  stepIn(plan, id).because.map(({ text }) => english(text));

/** A range of one number. */
export const days = (typical: number) => ({ min: typical, typical, max: typical });
