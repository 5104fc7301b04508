import type { UsedPreferences } from '../duty/used-preferences.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Binding, Schedule, Step } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { alternativeSteps } from './alternatives.js';
import { becauseOf } from './because/because.js';
import { createStepContext, type StepContext } from './context.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { askingRules } from './requirements/asking-rules.js';
import { demandsOf } from './requirements/demand.js';
import { stepOf } from './step.js';
import { criticalPath } from './time/critical-path.js';
import { inOrder } from './time/order.js';
import { spansOf } from './time/spans.js';
import { stagesOf } from './time/stages.js';
import type { Task } from './time/timeline.js';
import { type Timed, timed } from './timed.js';
import { type Decision, decide } from './ways/decide.js';

export interface ScheduleOptions {
  /** The rules whose benefit the plan uses: their `IF_USED` requirements belong to it. */
  readonly usedPreferences: UsedPreferences;
}

/**
 * What must be done for the rules that bind, in order, and how long it takes. Steps that depend on an open question
 * count, because the plan must be right in that case too. Advice, other ways, credited steps and what comes round with
 * the calendar add no days.
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
  const times = timed(context, outcome.items, network.demands);
  const planned = plannedSteps(context, outcome, decisions, times);
  const steps = inOrder([...planned, ...alternativeSteps(context, decisions, planned)], times.places);
  return {
    steps,
    criticalPath: criticalPath(inStepOrder(times.tasks, steps), times),
    duration: times.duration,
    durationIsLowerBound: times.isLowerBound,
    unknownDurations: times.unknownDurations,
    milestones: times.milestones,
    spans: spansOf(times),
  };
}

function plannedSteps(
  context: StepContext,
  outcome: Outcome,
  decisions: readonly Decision[],
  { timings }: Timed,
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

/** Milestones first: of what ends at the same time, the path takes a step rather than a milestone. */
function inStepOrder(tasks: readonly Task[], steps: readonly Step[]): readonly Task[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const ids = new Set(steps.map((step) => step.id));
  return [...tasks.filter(({ id }) => !ids.has(id)), ...steps.flatMap((step) => byId.get(step.id) ?? [])];
}
