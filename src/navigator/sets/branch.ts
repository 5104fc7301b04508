import { compareText } from '../facts/fact-graph.js';
import { knownCost } from '../steps/ways/measure.js';
import { type Combination, type Combinations, rulesOf } from './combinations.js';
import { type Evaluation, type Evaluator, workIn } from './evaluation.js';
import type { RuleSet } from './rule-group.js';
import type { Assignment } from './variable.js';

/**
 * The set of answers that the plan shows: with the longest typical path, then the highest cost, the fewest prices that
 * depend on an answer, the most steps, and the first by its answers.
 */
export function branchOf({ byGroup }: Combinations, evaluator: Evaluator): Combination {
  const longest = byGroup.flatMap((group) => [...group].sort(longestFirst)[0] ?? []);
  const [only, ...others] = longest;
  if (only !== undefined && others.length === 0) return only;
  const sets = longest.flatMap((each) => each.sets);
  return { sets, evaluation: evaluator.evaluate(rulesOf(sets)) };
}

function longestFirst({ evaluation: a, sets: one }: Combination, { evaluation: b, sets: other }: Combination): number {
  return (
    (b.timed.duration.typical ?? 0) - (a.timed.duration.typical ?? 0) ||
    costOf(b) - costOf(a) ||
    openPricesOf(a) - openPricesOf(b) ||
    workIn(b).length - workIn(a).length ||
    compareText(placesOf(one), placesOf(other))
  );
}

const costOf = (evaluation: Evaluation): number => knownCost(evaluation.context, workIn(evaluation)).cost;

const openPricesOf = ({ prices }: Evaluation): number => prices.open;

/** The places of the values that lead to the sets: those of the first assignment of each. */
function placesOf(sets: readonly RuleSet[]): string {
  const firsts = sets.map(({ assignments }) => assignments.map(placeOf).sort(compareText)[0] ?? '');
  return firsts.join(' ');
}

const placeOf = (assignment: Assignment): string =>
  [...assignment.values()].map(({ place }) => String(place).padStart(3, '0')).join(' ');
