import type { DayRange } from '../../graph/generated/nodes.js';
import { type Bounds, bounds, range } from '../cost/bounds.js';
import { roundMoney } from '../money/round.js';
import type { CostSummary } from '../plan.js';
import { noLength } from '../steps/time/timeline.js';
import { type Evaluation, workIn } from './evaluation.js';
import type { PlanSets } from './plan-sets.js';
import { between, eachKind, endsOver, type Sums, sumIn, typicalOf } from './sums.js';

/**
 * The days of the branch, between the least and the most over all sets. If groups are looked at alone, everything together
 * takes at least as long as the group that takes the longest, unless one of them makes the rest shorter, and at most as
 * long as a plan with every rule.
 */
export function daysOver(
  { all: { byGroup, upper }, evaluator }: Pick<PlanSets, 'all' | 'evaluator'>,
  branch: Evaluation,
): DayRange {
  const groups = byGroup.map((group) => group.map(({ evaluation }) => days(evaluation)));
  const all = [...groups.flat(), days(branch), ...(upper === undefined ? [] : [days(upper)])];
  const least = groups.map((group) => endsOver(group).min);
  const certain = () => days(evaluator.evaluate(new Set())).min ?? 0;
  return { ...typicalOf(days(branch)), ...range(leastTogether(least, certain), endsOver(all).max) };
}

/** @param certain what everything that is certain takes */
function leastTogether(least: readonly (number | undefined)[], certain: () => number): number | undefined {
  const known = least.filter((each) => each !== undefined);
  if (known.length < least.length) return undefined;
  const alone = certain();
  const shorter = known.filter((each) => each < alone);
  return shorter.length > 0 ? Math.min(...shorter) : Math.max(0, ...known);
}

/** A plan without work before the goods are on the market has a length of zero. */
function days(each: Evaluation): DayRange {
  const work = new Set(workIn(each));
  return each.timed.tasks.some(({ id, counts }) => counts && work.has(id)) ? each.timed.duration : noLength;
}

/**
 * The costs of the branch, between the least and the most over all sets. If groups are looked at alone, what each adds to
 * what is certain is added up, and support pays between nothing and what it pays for a plan with every rule.
 * @param summaryOf the costs of one evaluation
 */
export function costsOver(
  { all: { byGroup, upper }, evaluator }: Pick<PlanSets, 'all' | 'evaluator'>,
  shown: CostSummary,
  summaryOf: (evaluation: Evaluation) => CostSummary,
): CostSummary {
  const groups = byGroup.map((group) => group.map(({ evaluation }) => summaryOf(evaluation)));
  if (upper === undefined) {
    const over = (part: 'gross' | 'support' | 'net'): Sums => {
      const all = groups.flat().map((each) => each[part]);
      return eachKind([shown[part], ...all], (kind) =>
        between(
          sumIn(shown[part], kind),
          all.map((each) => sumIn(each, kind)),
        ),
      );
    };
    return { ...shown, gross: over('gross'), support: over('support'), net: over('net') };
  }
  const certain = summaryOf(evaluator.evaluate(new Set()));
  const most = summaryOf(upper);
  const gross = eachKind([shown.gross, most.gross, ...groups.flat().map((each) => each.gross)], (kind) => ({
    ...typicalOf(sumIn(shown.gross, kind)),
    ...endsOver([
      addedUp(
        sumIn(certain.gross, kind),
        groups.map((group) => endsOver(group.map((each) => sumIn(each.gross, kind)))),
      ),
      ...[shown, most].map((each) => sumIn(each.gross, kind)),
    ]),
  }));
  const support = eachKind([shown.support, most.support], (kind) => ({
    ...typicalOf(sumIn(shown.support, kind)),
    ...range(0, sumIn(most.support, kind).max),
  }));
  const net = eachKind([gross], (kind) => {
    const [cost, paid] = [sumIn(gross, kind), sumIn(support, kind).max];
    const least = cost.min === undefined || paid === undefined ? undefined : roundMoney(Math.max(0, cost.min - paid));
    return {
      ...typicalOf(sumIn(shown.net, kind)),
      ...range(least, cost.max),
    };
  });
  return { ...shown, gross, support, net };
}

/** What is certain, and what each group adds to it. */
function addedUp(certain: Bounds, groups: readonly Bounds[]): Bounds {
  return bounds((bound) => {
    const base = certain[bound];
    const ends = groups.flatMap((group) => group[bound] ?? []);
    if (base === undefined || ends.length < groups.length) return undefined;
    return roundMoney(ends.reduce((sum, end) => sum + end - base, base));
  });
}
