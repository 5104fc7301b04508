import type { UsedPreferences } from '../duty/used-preferences.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Binding, Schedule, Step } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { alternativeSteps } from './alternatives.js';
import { becauseOf } from './because/because.js';
import { createStepContext, type StepContext } from './context.js';
import { type Outcome, outcomeOf, taskOf } from './outcome.js';
import { askingRules } from './requirements/asking-rules.js';
import { demandsOf } from './requirements/demand.js';
import { stepOf } from './step.js';
import { criticalPath } from './time/critical-path.js';
import { isLowerBound } from './time/day-range.js';
import { inOrder } from './time/order.js';
import { stagesOf } from './time/stages.js';
import { type Task, type Timeline, timeline } from './time/timeline.js';
import { type Decision, decide } from './ways/decide.js';

export interface ScheduleOptions {
  /** The rules whose benefit the plan uses: their `IF_USED` requirements belong to it. */
  readonly usedPreferences: UsedPreferences;
}

/**
 * What must be done for the rules that bind, in order, and how long it takes. Steps that depend on an open question
 * count, because the plan must be right in that case too. Advice, other ways, credited steps and recurring steps add no
 * days.
 * @throws `PREREQUISITE_CYCLE`, `NO_STAGE`
 */
export function schedule(
  facts: FactGraph,
  request: PlanRequest,
  bindings: readonly Binding[],
  { usedPreferences }: ScheduleOptions,
): Schedule {
  const context = createStepContext(facts, request, demandsOf(facts, bindings, usedPreferences));
  const { network, decisions } = decide(context);
  const outcome = outcomeOf(context, network);
  const tasks = outcome.items.map(taskOf);
  const times = timeline(tasks);
  const planned = plannedSteps(context, outcome, decisions, times);
  const steps = inOrder([...planned, ...alternativeSteps(context, decisions, planned)]);
  const waitedFor = outcome.items.filter((_, index) => tasks[index]?.counts);
  return {
    steps,
    criticalPath: criticalPath(inStepOrder(tasks, steps), times),
    duration: times.duration,
    durationIsLowerBound: waitedFor.some(({ work }) => isLowerBound(work.effort.days)),
    unknownDurations: waitedFor.filter(({ work }) => work.effort.days === undefined).length,
    milestones: [],
  };
}

function plannedSteps(
  context: StepContext,
  outcome: Outcome,
  decisions: readonly Decision[],
  { timings }: Timeline,
): readonly Step[] {
  const { items, network } = outcome;
  const needs = new Map(items.map((item) => [item.id, item.needs]));
  const rules = askingRules([...needs.keys()], network.demands, (id) => needs.get(id) ?? []);
  const stages = stagesOf(context.planContext.facts, items);
  const because = becauseOf(context, outcome, decisions);
  return items.flatMap((item) => {
    const { id } = item;
    const requirement = context.requirementGraph.prerequisites.get(id)?.requirement;
    const [stage, timing] = [stages.get(id), timings.get(id)];
    if (requirement === undefined || stage === undefined || timing === undefined) return [];
    const parts = { requirement, stage, rules: rules.get(id) ?? [], because: because.get(id) ?? [] };
    return [stepOf(context, item, timing, parts)];
  });
}

function inStepOrder(tasks: readonly Task[], steps: readonly Step[]): readonly Task[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return steps.flatMap((step) => byId.get(step.id) ?? []);
}
