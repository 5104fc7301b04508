import { groupBy } from '../../graph/group-by.js';
import type { Applicability, JudgedBinding } from '../applicability/result.js';
import { afterYielding, strongerThan } from '../applicability/yielding.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { classesAbove } from '../scope/class-distance.js';
import { reach } from '../scope/class-reach.js';
import { statedScope } from '../scope/stated-scope.js';
import { holds } from '../traits/trigger.js';
import type { TriggerGroup } from '../traits/trigger-groups.js';
import { type Assignment, lineKey, type Variable } from './variable.js';

/** A rule that binds under some answers and not under others. */
export interface ConditionalRule {
  readonly id: string;
  /** Keys of the variables that decide, also those that decide on rules that it yields to. */
  readonly variables: readonly string[];
  /** What is judged of it: more than once if it covers several parts of the class. */
  readonly judged: readonly JudgedBinding[];
  /** What it yields to, directly or through others. */
  readonly stronger: readonly JudgedBinding[];
}

/** The rules that some answers bring into the plan, by id. What yields to a certain rule is not among them. */
export function conditionalRules(
  facts: FactGraph,
  applied: Applicability,
  variables: readonly Variable[],
): readonly ConditionalRule[] {
  const keys = new Map(variables.flatMap(({ key, traits }) => traits.map((trait) => [trait.id, key] as const)));
  // What yields to a certain rule never binds: nothing yields to it, and nobody is asked what it depends on.
  const never = new Set(applied.ruledOut.flatMap(({ rule, reason }) => (reason === 'YIELDS' ? [rule.id] : [])));
  const possible = applied.judged.filter(({ rule }) => !never.has(rule.id));
  const stronger = new Map(possible.map((each) => [each, strongerThan(facts, each, possible)]));
  const inPlan = new Set(applied.bindings.flatMap(({ rule, basis }) => [rule, ...basis].map(({ id }) => id)));
  const byRule = groupBy(
    [...applied.judged.filter(({ rule }) => inPlan.has(rule.id)), ...oncePerColumn(applied.below)],
    ({ rule }) => rule.id,
  );
  return [...byRule].flatMap(([id, judged]): ConditionalRule[] => {
    const chain = new Set(judged);
    for (const each of chain) for (const other of stronger.get(each) ?? []) chain.add(other);
    const own = [...chain].flatMap(({ undecided, lineDecides }) => [
      ...undecided.map((trait) => keys.get(trait.id) ?? trait.id),
      ...(lineDecides ? [lineKey] : []),
    ]);
    const others = [...chain].filter((each) => !judged.includes(each));
    return own.length === 0 ? [] : [{ id, variables: [...new Set(own)], judged, stronger: others }];
  });
}

/** The rates of a schedule have the conditions of their column: one of them stands for all. */
function oncePerColumn(below: readonly JudgedBinding[]): readonly JudgedBinding[] {
  const columns = new Map(below.flatMap((each) => (each.stated === undefined ? [] : [[each.rule.id, each] as const])));
  return [...below.filter(({ stated }) => stated === undefined), ...columns.values()];
}

/** Ids of the rules that bind if the variables have these values. */
export function rulesThatHold(
  facts: FactGraph,
  rules: readonly ConditionalRule[],
  assignment: Assignment,
): readonly string[] {
  const holding = rules.filter(({ judged }) => judged.some((each) => isMet(facts, each, assignment)));
  if (holding.every(({ stronger }) => stronger.length === 0)) return holding.map(({ id }) => id);
  const met = [...new Set(holding.flatMap(({ judged, stronger }) => [...judged, ...stronger]))]
    .filter((each) => isMet(facts, each, assignment))
    .map((each) => ({ ...each, certainty: 'BINDS' as const }));
  const left = new Set(afterYielding(facts, met).bindings.map(({ rule }) => rule.id));
  return holding.flatMap(({ id }) => (left.has(id) ? [id] : []));
}

function isMet(facts: FactGraph, { rule, conditions, lineDecides }: JudgedBinding, assignment: Assignment): boolean {
  if (!conditions.every((condition) => isGroupMet(condition, assignment))) return false;
  const line = assignment.get(lineKey)?.line;
  return !lineDecides || line === undefined || coversLine(facts, rule.id, line);
}

function isGroupMet({ truth, triggers }: TriggerGroup, assignment: Assignment): boolean {
  if (truth !== undefined) return truth;
  return triggers.some(
    ({ trait, trigger, truth: known }) => known ?? holds(trigger, valueIn(assignment, trait.id)) === true,
  );
}

function valueIn(assignment: Assignment, trait: string) {
  for (const value of assignment.values()) {
    const found = value.traits.get(trait);
    if (found !== undefined) return found;
  }
  return undefined;
}

function coversLine(facts: FactGraph, rule: string, line: string): boolean {
  return reach(statedScope(facts, rule, 'class'), classesAbove(facts, line))?.covered === true;
}
