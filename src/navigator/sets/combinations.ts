import type { Portions } from '../../portions.js';
import type { Evaluation, Evaluator } from './evaluation.js';
import type { RuleGroup, RuleSet } from './rule-group.js';

/** More combinations than this are not looked at: groups multiply nothing. */
const combinationsAtMost = 8;

/** An evaluation with the sets that it was made from: one of each group, or of one group alone. */
export interface Combination {
  readonly evaluation: Evaluation;
  readonly sets: readonly RuleSet[];
}

/** The plans under all sets of answers that are looked at. */
export interface Combinations {
  /** One set of each group together, as one group; if there are too many, each set of each group beside what is certain. */
  readonly byGroup: readonly (readonly Combination[])[];
  /** The plan with every rule, which no plan is longer than; undefined if each combination was looked at. */
  readonly upper: Evaluation | undefined;
}

/**
 * Evaluates the combinations of these sets, and pauses after each.
 * @param choose the sets of a group that count: all, or those with one answer
 */
export function* combinations(
  groups: readonly RuleGroup[],
  evaluator: Evaluator,
  choose: (group: RuleGroup) => readonly RuleSet[] = ({ sets }) => sets,
): Portions<Combinations> {
  const chosen = groups.map(choose);
  const size = chosen.reduce((product, sets) => product * sets.length, 1);
  if (size <= combinationsAtMost && groups.every(({ isBounded }) => !isBounded)) {
    const all = yield* evaluated(combined(chosen), evaluator);
    return { byGroup: [all], upper: undefined };
  }
  const byGroup: (readonly Combination[])[] = [];
  for (const sets of chosen)
    byGroup.push(
      yield* evaluated(
        sets.map((set) => [set]),
        evaluator,
      ),
    );
  return { byGroup, upper: evaluator.upper(rulesOf(chosen.flat())) };
}

function* evaluated(all: readonly (readonly RuleSet[])[], evaluator: Evaluator): Portions<readonly Combination[]> {
  const found = new Map<Evaluation, Combination>();
  for (const sets of all) {
    const evaluation = evaluator.evaluate(rulesOf(sets));
    if (!found.has(evaluation)) found.set(evaluation, { evaluation, sets });
    yield;
  }
  return [...found.values()];
}

/** One set of each group, in every way. */
function combined(chosen: readonly (readonly RuleSet[])[]): readonly (readonly RuleSet[])[] {
  return chosen.reduce<readonly (readonly RuleSet[])[]>(
    (found, sets) => found.flatMap((each) => sets.map((set) => [...each, set])),
    [[]],
  );
}

export const rulesOf = (sets: readonly RuleSet[]): ReadonlySet<string> => new Set(sets.flatMap(({ rules }) => rules));
