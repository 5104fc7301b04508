import type { Portions } from '../../portions.js';
import type { Applicability } from '../applicability/result.js';
import type { Binding } from '../plan.js';
import type { PlanContext } from '../scope/plan-context.js';
import { branchOf } from './branch.js';
import { type Combination, type Combinations, combinations } from './combinations.js';
import { conditionalRules } from './conditional-rules.js';
import { createEvaluator, type Evaluator } from './evaluation.js';
import type { RuleGroup, RuleSet } from './rule-group.js';
import { ruleGroups } from './rule-groups.js';
import type { Variable } from './variable.js';
import { openVariables } from './variables.js';

/** Everything that open questions can make of a plan: each set of answers is consistent, and they exclude each other. */
export interface PlanSets {
  readonly applied: Applicability;
  readonly variables: readonly Variable[];
  readonly groups: readonly RuleGroup[];
  readonly evaluator: Evaluator;
  readonly all: Combinations;
  /** The set that the plan shows. */
  readonly branch: Combination;
}

/** Pauses after each evaluation. @throws `PREREQUISITE_CYCLE` */
export function* planSets(planContext: PlanContext, applied: Applicability): Portions<PlanSets> {
  const { facts, request } = planContext;
  const variables = openVariables(planContext, applied);
  const conditional = conditionalRules(facts, applied, variables);
  const evaluator = createEvaluator(facts, request, applied, conditional);
  const groups = ruleGroups(facts, applied, conditional, variables, evaluator);
  const all = yield* combinations(groups, evaluator);
  return { applied, variables, groups, evaluator, all, branch: branchOf(all, evaluator) };
}

/**
 * The bindings if only some sets of each group are possible: certain if each of these has the rule, left out if none has
 * it or if it changes nothing.
 */
export function bindingsIn(
  { applied, groups }: Pick<PlanSets, 'applied' | 'groups'>,
  setsOf: (group: RuleGroup) => readonly RuleSet[] = ({ sets }) => sets,
): readonly Binding[] {
  const shares = new Map(
    groups.flatMap((group) => {
      const sets = setsOf(group);
      return group.rules.map(
        ({ id }) => [id, sets.filter(({ rules }) => rules.includes(id)).length / sets.length] as const,
      );
    }),
  );
  return applied.bindings.flatMap((binding): Binding[] => {
    const share = shares.get(binding.rule.id) ?? 1;
    if (share === 0) return [];
    return [{ ...binding, certainty: share === 1 ? 'BINDS' : 'CONDITIONAL' }];
  });
}
