import { groupBy } from '../../graph/group-by.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { type ConditionalRule, rulesThatHold } from './conditional-rules.js';
import type { Evaluator } from './evaluation.js';
import type { Assignment, Variable } from './variable.js';

/** More assignments than this are not looked at one by one. */
const assignmentsAtMost = 1024;

/** More sets than this are bounded from both sides. */
export const setsAtMost = 64;

/** The rules that bind under some assignments of a group, and these assignments. */
export interface RuleSet {
  readonly rules: readonly string[];
  /** Empty if the group is bounded. */
  readonly assignments: readonly Assignment[];
}

/** Conditional rules that depend on each other, with everything that their answers can lead to. */
export interface RuleGroup {
  readonly variables: readonly Variable[];
  readonly rules: readonly ConditionalRule[];
  /** Each with another effect on the plan; none of the rules and all of them if the group is bounded. */
  readonly sets: readonly RuleSet[];
  /** Whether there are too many sets to look at each. */
  readonly isBounded: boolean;
  /** Keys of the variables whose values change something. */
  readonly decisive: ReadonlySet<string>;
}

export function ruleGroup(
  facts: FactGraph,
  rules: readonly ConditionalRule[],
  all: ReadonlyMap<string, Variable>,
  evaluator: Evaluator,
): RuleGroup {
  const keys = [...new Set(rules.flatMap((rule) => rule.variables))].sort();
  const variables = keys.flatMap((key) => all.get(key) ?? []);
  const size = variables.reduce((product, { values }) => product * values.length, 1);
  if (variables.length < keys.length || size > assignmentsAtMost) return bounded(rules, variables);
  const assignments = assignmentsOf(variables);
  const sets = setsOf(facts, rules, assignments, evaluator);
  if (sets === undefined) return bounded(rules, variables);
  return { variables, rules, sets, isBounded: false, decisive: decisiveAmong(variables, sets) };
}

function bounded(rules: readonly ConditionalRule[], variables: readonly Variable[]): RuleGroup {
  const sets = [[], rules.map(({ id }) => id)].map((each) => ({ rules: each, assignments: [] }));
  return { variables, rules, sets, isBounded: true, decisive: new Set(rules.flatMap((rule) => rule.variables)) };
}

/** Every combination of values. */
function assignmentsOf(variables: readonly Variable[]): readonly Assignment[] {
  return variables.reduce<readonly Assignment[]>(
    (found, { key, values }) => found.flatMap((each) => values.map((value) => new Map([...each, [key, value]]))),
    [new Map()],
  );
}

/** Undefined if there are too many. */
function setsOf(
  facts: FactGraph,
  rules: readonly ConditionalRule[],
  assignments: readonly Assignment[],
  evaluator: Evaluator,
): readonly RuleSet[] | undefined {
  const each = assignments.map((assignment) => ({
    rules: rulesThatHold(facts, rules, assignment),
    assignments: [assignment],
  }));
  const byRules = joined(each, (set) => set.rules.join(' '));
  if (byRules.length > assignmentsAtMost / 4) return undefined;
  const byEffect = joined(byRules, (set) => evaluator.keyOf(new Set(set.rules)));
  return byEffect.length > setsAtMost ? undefined : byEffect;
}

/** Sets with the same key as one, with the rules of the first. */
function joined(sets: readonly RuleSet[], keyOf: (set: RuleSet) => string): readonly RuleSet[] {
  return [...groupBy(sets, keyOf).values()].flatMap((same) =>
    same.slice(0, 1).map(({ rules }) => ({ rules, assignments: same.flatMap(({ assignments }) => assignments) })),
  );
}

/** The variables of which another value alone leads to another set. */
export function decisiveAmong(variables: readonly Variable[], sets: readonly RuleSet[]): ReadonlySet<string> {
  const decisive = variables.filter(({ key }) => {
    const setsByRest = new Map<string, number>();
    return sets.some(({ assignments }, index) =>
      assignments.some((assignment) => {
        const rest = [...assignment].flatMap(([each, { value }]) => (each === key ? [] : [value])).join('\n');
        const other = setsByRest.get(rest);
        setsByRest.set(rest, index);
        return other !== undefined && other !== index;
      }),
    );
  });
  return new Set(decisive.map(({ key }) => key));
}
