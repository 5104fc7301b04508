import type { BranchAnswer, PlanQuestion } from '../plan.js';
import { type Evaluator, workIn } from './evaluation.js';
import type { PlanSets } from './plan-sets.js';
import type { RuleGroup, RuleSet } from './rule-group.js';
import { type Assignment, type VariableValue, variableOf } from './variable.js';

/**
 * The answers that the branch assumes: of each group of which another set has steps or a duty that the branch does not
 * count. As few as lead to the set.
 */
export function branchAnswers(
  { branch: { evaluation, sets }, groups, evaluator }: PlanSets,
  questions: readonly PlanQuestion[],
): readonly BranchAnswer[] {
  const asked = new Map(questions.map((question) => [variableOf(question), question]));
  const shown = new Set(workIn(evaluation));
  return groups.flatMap((group, index) => {
    const set = sets[index];
    if (set === undefined || group.isBounded || isWhole(group, set, evaluator, shown)) return [];
    return assumed(group, set).flatMap(([key, value]) => {
      const question = asked.get(key);
      return question === undefined ? [] : [{ question, answer: { value: value.value, name: value.name } }];
    });
  });
}

/** Whether the branch counts everything that another set of the group adds to its own, and has the same duty. */
function isWhole({ sets }: RuleGroup, own: RuleSet, evaluator: Evaluator, shown: ReadonlySet<string>): boolean {
  const alone = evaluator.evaluate(new Set(own.rules));
  const counted = new Set([...shown, ...workIn(alone)]);
  return sets.every((set) => {
    const other = evaluator.evaluate(new Set(set.rules));
    const isSameDuty = other.prices.duty.best?.total === alone.prices.duty.best?.total;
    return isSameDuty && workIn(other).every((id) => counted.has(id));
  });
}

/** Values that lead to the set, regardless of the others. */
function assumed(
  { variables, sets }: RuleGroup,
  { assignments }: RuleSet,
): readonly (readonly [string, VariableValue])[] {
  const all = sets.flatMap((set) => set.assignments);
  const [first] = assignments;
  const kept = new Map(first);
  const leads = (given: Assignment) => {
    const fits = (each: Assignment) => [...given].every(([key, value]) => each.get(key) === value);
    return all.filter(fits).length === assignments.filter(fits).length;
  };
  for (const { key } of variables.toReversed()) {
    const value = kept.get(key);
    kept.delete(key);
    if (value !== undefined && !leads(kept)) kept.set(key, value);
  }
  return [...kept];
}
