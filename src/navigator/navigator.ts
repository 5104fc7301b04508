import { errors, LandfallError } from '../errors.js';
import type { CountryNode } from '../graph/generated/nodes.js';
import type { Reader } from '../graph/port.js';
import { type Asked, readAsked } from './ask/asked.js';
import type { CompareInput, MarketInput, PlanInput } from './ask/input.js';
import { olderEdition, resolveQuestion, resolveWithoutTarget } from './ask/question.js';
import { type Nearest, withNearest } from './ask/unknown.js';
import { countryId, dayIn } from './ask/values.js';
import { type PlanChange, planChanges } from './changes/changes.js';
import type { FactGraph } from './facts/fact-graph.js';
import { type Facts, fetchFacts, type Wanted } from './fetch/fetch.js';
import type { Knowledge } from './fetch/rows.js';
import { makePlan } from './make-plan.js';
import type { Plan } from './plan.js';
import type { Day, Question } from './question.js';

/** A plan, with the facts and the state of the knowledge that it was made from. */
export interface PlanAnswer {
  readonly plan: Plan;
  readonly facts: FactGraph;
  readonly knowledge: Knowledge;
}

/** One destination; where its plan cannot be made, the problem. */
export interface MarketAnswer {
  readonly target: CountryNode;
  readonly answer: PlanAnswer | undefined;
  readonly problem: LandfallError | undefined;
}

export interface ChangesAnswer {
  readonly before: PlanAnswer;
  readonly after: PlanAnswer;
  readonly changes: readonly PlanChange[];
}

export interface Navigator {
  entryPlan(input: PlanInput): Promise<PlanAnswer>;
  compareMarkets(input: CompareInput): Promise<readonly MarketAnswer[]>;
  entryPlanChanges(input: PlanInput, from: string, to: string): Promise<ChangesAnswer>;
}

export interface NavigatorOptions {
  readonly graph: Reader;
  readonly nearest: Nearest;
  /** The day that stands for an absent `asOf`. */
  readonly today: () => Day;
}

/** Answers the main job: three statements for any number of destinations and days, then pure functions. */
export function createNavigator({ graph, nearest, today }: NavigatorOptions): Navigator {
  const read = (all: Wanted, accept: (scope: FactGraph) => void): Promise<Facts> =>
    fetchFacts(graph, all, accept).catch(async (failure: unknown) => {
      throw await withNearest(failure, nearest);
    });
  return {
    async entryPlan(input) {
      const asked = readAsked(input, today());
      const resolve = resolver(asked, countryId(input.target), 'target');
      return answer(await read(wanted([asked], [countryId(input.target)]), resolve), resolve);
    },

    async compareMarkets(input) {
      const asked = readAsked(input, today());
      const targets = readTargets(input.targets);
      const fetched = await read(wanted([asked], targets), (scope) => void resolveWithoutTarget(scope, asked));
      return Promise.all(
        targets.map((target, index) =>
          marketAnswer(fetched, resolver(asked, target, `targets[${index}]`), target, nearest),
        ),
      );
    },

    async entryPlanChanges(input, from, to) {
      if (input.asOf != null) throw errors.asOfWithDays({}, { field: 'input.asOf' });
      const days = { from: dayIn(from, 'from'), to: dayIn(to, 'to') };
      if (days.from >= days.to) throw errors.daysInOrder(days, { field: 'to' });
      const asked = [
        readAsked({ ...input, asOf: days.from }, days.from),
        readAsked({ ...input, asOf: days.to }, days.to),
      ] as const;
      const target = countryId(input.target);
      const [first, second] = [resolver(asked[0], target, 'target'), resolver(asked[1], target, 'target')];
      const fetched = await read(wanted(asked, [target]), first);
      const [before, after] = [answer(fetched, first), answer(fetched, second)];
      return { before, after, changes: planChanges(before.plan, after.plan) };
    },
  };
}

type Resolve = (scope: FactGraph) => Question;

const resolver =
  (asked: Asked, target: string, field: string): Resolve =>
  (scope) =>
    resolveQuestion(scope, asked, target, field);

function answer({ facts, knowledge }: Facts, resolve: Resolve): PlanAnswer {
  return { plan: makePlan(facts, resolve(facts)), facts, knowledge };
}

async function marketAnswer(fetched: Facts, resolve: Resolve, target: string, nearest: Nearest): Promise<MarketAnswer> {
  const code = target.slice('country/'.length);
  const unknown: CountryNode = { __typename: 'Country', id: target, code, name: { en: code } };
  const country = fetched.facts.get(target, 'Country') ?? unknown;
  try {
    return { target: country, answer: answer(fetched, resolve), problem: undefined };
  } catch (failure) {
    const problem = await withNearest(failure, nearest);
    if (!(problem instanceof LandfallError)) throw problem;
    return { target: country, answer: undefined, problem };
  }
}

function readTargets(given: readonly string[]): string[] {
  const targets = [...new Set(given.map(countryId))];
  if (targets.length < 2 || given.length > 20) throw errors.badTargets({ count: given.length }, { field: 'targets' });
  return targets;
}

function wanted(asked: readonly [Asked, ...(readonly Asked[])], targets: readonly string[]): Wanted {
  const [{ origin, dispatch, seat, offering, answers, company }] = asked;
  const held = company.holds.map((each) => each.requirement);
  const profile = company.id === undefined ? [] : [company.id];
  return {
    places: [...new Set([...targets, origin, dispatch, ...(seat === undefined ? [] : [seat])])],
    basedIn: seat,
    origin,
    offering: offering.id,
    given: [
      ...new Set([offering.id, olderEdition(offering.id), ...profile, ...answers.map((each) => each.trait), ...held]),
    ],
    held,
    months: [...new Set(asked.flatMap((each) => [each.asOf, each.entryOn]).map((day) => day.slice(0, 7)))],
  };
}

export type { CompareInput, MarketInput, PlanInput };
