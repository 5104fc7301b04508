import type { AnyNode, RequirementNode, RuleNode } from '../../graph/generated/nodes.js';
import type { Explanation, Step } from '../plan.js';
import { alternativeText } from './because/choice.js';
import type { StepContext } from './context.js';
import { byId } from './requirements/choice.js';
import { deadlineOf } from './time/deadline.js';
import { recurrenceOf } from './time/recurrence.js';
import { ownStage } from './time/stages.js';
import type { Decision, Weighed } from './ways/decide.js';

/** A way that was not chosen, with the rules behind the choice. */
interface Way {
  readonly decision: Decision;
  readonly weighed: Weighed;
  readonly rules: readonly RuleNode[];
  /** From the offering to what gives the choice. */
  readonly path: readonly AnyNode[];
}

/** The ways that were not chosen: a step for each requirement that is not in the plan otherwise. They add nothing to it. */
export function alternativeSteps(
  context: StepContext,
  decisions: readonly Decision[],
  planned: readonly Step[],
): Step[] {
  const inPlan = new Map(planned.map((step) => [step.id, step]));
  const ways = decisions.flatMap((decision) => waysNotTaken(context, decision, inPlan));
  const others = new Set(ways.flatMap(({ weighed }) => weighed.option.requirements).filter((id) => !inPlan.has(id)));
  return [...others].flatMap((id) => {
    const requirement = context.requirementGraph.prerequisites.get(id)?.requirement;
    const own = ways.filter(({ weighed }) => weighed.option.requirements.includes(id));
    return requirement === undefined ? [] : alternativeStep(context, requirement, own, inPlan);
  });
}

/** None for what other work meets, or for a prerequisite of what no longer needs one. */
function waysNotTaken(
  { requirementGraph }: StepContext,
  decision: Decision,
  inPlan: ReadonlyMap<string, Step>,
): readonly Way[] {
  const { choice, others } = decision;
  const step = inPlan.get(choice.by.id);
  const bindings = requirementGraph.demands
    .filter((demand) => demand.choice === choice.id)
    .map(({ binding }) => binding);
  const isSpared = step?.status === 'SATISFIED' || step?.status === 'CREDITED';
  if (choice.kind === 'MEETING' || isSpared) return [];
  const rules = step?.rules ?? bindings.map((binding) => binding.rule);
  const path = step?.because[0]?.path ?? bindings[0]?.because[0]?.path ?? [choice.by];
  return others.map((weighed) => ({ decision, weighed, rules, path }));
}

function alternativeStep(
  context: StepContext,
  requirement: RequirementNode,
  ways: readonly Way[],
  inPlan: ReadonlyMap<string, Step>,
): Step {
  const effort = context.efforts.get(requirement.id);
  const rules = [...new Set(ways.flatMap((way) => way.rules))].sort(byId);
  const needs = context.requirementGraph.prerequisites.get(requirement.id)?.all ?? [];
  const cited = [requirement, ...(effort?.claims ?? []), ...rules].map((node) => node.id);
  return {
    id: requirement.id,
    requirement,
    stage: ownStage(context.planContext.facts, requirement.id),
    status: 'ALTERNATIVE',
    rules,
    because: ways.map((way) => explanationOf(context, requirement, way)),
    dependsOn: needs.filter((id) => inPlan.has(id)),
    doneBy: requirement.doneBy,
    metBy: undefined,
    inBranch: false,
    days: effort?.days,
    cost: effort?.cost,
    earliestStart: undefined,
    earliestFinish: undefined,
    slack: undefined,
    critical: false,
    due: deadlineOf(requirement),
    recurs: recurrenceOf(requirement, effort?.validMonths),
    creditedBy: undefined,
    sources: context.citations(cited),
  };
}

function explanationOf(
  context: StepContext,
  requirement: RequirementNode,
  { decision, weighed, path }: Way,
): Explanation {
  return { text: alternativeText(context, decision, weighed, requirement.id), path: [...path, requirement] };
}
