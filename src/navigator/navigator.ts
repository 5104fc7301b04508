import { LandfallError } from '../errors.js';
import { inPortions, nextTurn } from '../event-loop.js';
import type { CountryNode } from '../graph/generated/nodes.js';
import type { Knowledge } from '../graph/knowledge.js';
import type { Reader } from '../graph/port.js';
import { planChanges } from './changes/changes.js';
import type { PlanChange } from './changes/plan-change.js';
import type { FactGraph } from './facts/fact-graph.js';
import { type Fetched, fetchFacts } from './fetch/fetch.js';
import { type FetchParameters, fetchParameters } from './fetch/fetch-parameters.js';
import { readDays } from './input/days.js';
import { collectFaults } from './input/faults.js';
import { type OwnIds, parseInput } from './input/parsed-input.js';
import type { CompareInput, PlanInput } from './input/plan-input.js';
import { type CommonRequest, commonRequest, planRequest, requestFor } from './input/resolve-request.js';
import { readTargets } from './input/targets.js';
import type { NearestLookUps } from './input/unknown.js';
import { countryIn, type NamedCountry } from './input/values.js';
import { withNearest } from './input/with-nearest.js';
import { planning } from './make-plan.js';
import type { Plan } from './plan.js';
import type { Day, PlanRequest } from './plan-request.js';

/** A plan, with the facts and the state of the knowledge that it was made from. */
export interface PlanResult {
  readonly plan: Plan;
  readonly facts: FactGraph;
  readonly knowledge: Knowledge;
}

/** One destination, with its plan or the problem that prevents it. */
export interface MarketResult {
  readonly target: CountryNode;
  readonly result: PlanResult | undefined;
  readonly problem: LandfallError | undefined;
}

export interface ChangesResult {
  readonly before: PlanResult;
  readonly after: PlanResult;
  readonly changes: readonly PlanChange[];
}

/**
 * Makes plans. A wrong input fails with a coded error that names the field. `own` are ids of the company and the
 * products that the caller can plan with, beside the fictional examples: none if absent.
 */
export interface Navigator {
  entryPlan(input: PlanInput, own?: OwnIds): Promise<PlanResult>;
  /** A row for each destination, in the order of the input and without duplicates. */
  compareMarkets(input: CompareInput, own?: OwnIds): Promise<readonly MarketResult[]>;
  entryPlanChanges(input: PlanInput, from: string, to: string, own?: OwnIds): Promise<ChangesResult>;
}

export interface NavigatorOptions extends NearestLookUps {
  readonly graph: Reader;
  /** The day that is used if `asOf` is absent. */
  readonly today: () => Day;
}

/** Three statements for any number of destinations and days, then pure functions; other work can run between two plans. */
export function createNavigator({ graph, nearest, nearestCodes, today }: NavigatorOptions): Navigator {
  const lookUps = { nearest, nearestCodes };
  const read = <Accepted>(all: FetchParameters, accept: (scope: FactGraph) => Accepted): Promise<Fetched<Accepted>> =>
    fetchFacts(graph, all, accept).catch(async (failure: unknown) => {
      throw await withNearest(failure, lookUps);
    });
  return {
    async entryPlan(input, own) {
      const parsed = parseInput(input, today(), own);
      const target = countryIn(input.target, 'target');
      const fetched = await read(fetchParameters([parsed], [target.id]), (scope) => planRequest(scope, parsed, target));
      return answer(fetched, fetched.accepted);
    },

    async compareMarkets(input, own) {
      const { parsed, targets } = parseComparison(input, today(), own);
      const all = fetchParameters(
        [parsed],
        targets.map(({ id }) => id),
      );
      const fetched = await read(all, (scope) => commonRequest(scope, parsed, targets));
      const answers: MarketResult[] = [];
      for (const target of targets) {
        await nextTurn();
        answers.push(await marketAnswer(fetched, { parsed, targets }, target, lookUps));
      }
      return answers;
    },

    async entryPlanChanges(input, from, to, own) {
      const days = readDays(input, from, to);
      const [first, last] = [parseInput(input, days.from, own), parseInput(input, days.to, own)];
      const target = countryIn(input.target, 'target');
      const fetched = await read(fetchParameters([first, last], [target.id]), (scope) => ({
        before: planRequest(scope, first, target),
        after: planRequest(scope, last, target),
      }));
      const before = await answer(fetched, fetched.accepted.before);
      await nextTurn();
      const after = await answer(fetched, fetched.accepted.after);
      await nextTurn();
      return { before, after, changes: planChanges(before.plan, after.plan) };
    },
  };
}

/** The input of a comparison; without destinations if they are at fault. */
function parseComparison(input: CompareInput, today: Day, own: OwnIds | undefined) {
  const parsed = parseInput(input, today, own);
  const faults = collectFaults(parsed.faults);
  const targets = faults.check(() => readTargets(input.targets)) ?? [];
  return { parsed: { ...parsed, faults: faults.found }, targets };
}

async function answer(
  { facts, knowledge }: Pick<PlanResult, 'facts' | 'knowledge'>,
  request: PlanRequest,
): Promise<PlanResult> {
  return { plan: await inPortions(planning(facts, request)), facts, knowledge };
}

async function marketAnswer(
  fetched: Fetched<CommonRequest>,
  { parsed, targets }: ReturnType<typeof parseComparison>,
  target: NamedCountry,
  lookUps: NearestLookUps,
): Promise<MarketResult> {
  const country = fetched.facts.get(target.id, 'Country') ?? nowhere(target);
  try {
    const request = requestFor(fetched.facts, parsed, fetched.accepted, target, targets);
    return { target: country, result: await answer(fetched, request), problem: undefined };
  } catch (failure) {
    const problem = await withNearest(failure, lookUps);
    if (!(problem instanceof LandfallError)) throw problem;
    return { target: country, result: undefined, problem };
  }
}

/** A placeholder for an unknown country, so that its row can quote the input. */
function nowhere({ id, given }: NamedCountry): CountryNode {
  return { __typename: 'Country', id, code: given, name: { en: given } };
}
