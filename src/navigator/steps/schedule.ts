import type { Schedule, Step } from '../plan.js';
import { alternativeSteps } from './alternatives.js';
import { becauseOf } from './because/because.js';
import type { Certainty } from './certainty.js';
import { askingRules } from './requirements/asking-rules.js';
import type { Solution } from './solution.js';
import { stepOf } from './step.js';
import { criticalPath } from './time/critical-path.js';
import { inOrder } from './time/order.js';
import { spansOf } from './time/spans.js';
import { stagesOf } from './time/stages.js';
import type { Task } from './time/timeline.js';

/**
 * What must be done, in order, and how long it takes under the answers that the plan shows. Steps that only other answers
 * ask for are listed too, without times. Advice, other ways, credited steps and what comes round with the calendar add no
 * days.
 * @param others the plans under other answers, the most important first
 * @throws `NO_STAGE`
 */
export function schedule(shown: Solution, others: readonly Solution[], certainty: Certainty): Schedule {
  const { context, decisions, timed } = shown;
  const planned = plannedSteps(shown, certainty);
  const listed = [...planned, ...otherSteps(planned, others, certainty)];
  const steps = inOrder([...listed, ...alternativeSteps(context, decisions, listed)], timed.places);
  return {
    steps,
    criticalPath: criticalPath(inStepOrder(timed.tasks, steps), timed),
    duration: timed.duration,
    durationIsLowerBound: timed.isLowerBound,
    unknownDurations: timed.unknownDurations,
    milestones: timed.milestones,
    spans: spansOf(timed),
  };
}

function plannedSteps(
  { context, outcome, decisions, timed: { timings } }: Solution,
  certainty: Certainty,
): readonly Step[] {
  const { items, network } = outcome;
  const needs = new Map(items.map((item) => [item.id, item.needs]));
  const rules = askingRules([...needs.keys()], network.demands, (id) => needs.get(id) ?? []);
  const stages = stagesOf(context.planContext.facts, items);
  const because = becauseOf(context, outcome, decisions, certainty);
  return items.flatMap((item) => {
    const { id } = item;
    const requirement = context.requirementGraph.prerequisites.get(id)?.requirement;
    const [stage, timing] = [stages.get(id), timings.get(id)];
    if (requirement === undefined || stage === undefined || timing === undefined) return [];
    const parts = { requirement, stage, rules: rules.get(id) ?? [], because: because.get(id) ?? [] };
    return [stepOf(context, item, timing, parts, certainty)];
  });
}

/** Steps that other answers ask for and the shown ones do not, each as it is in the first plan that has it. */
function otherSteps(planned: readonly Step[], others: readonly Solution[], certainty: Certainty): readonly Step[] {
  const known = new Set(planned.map(({ id }) => id));
  return others.flatMap((solution) => {
    const isNew = solution.outcome.items.some(({ id }) => !known.has(id));
    const steps = isNew ? plannedSteps(solution, certainty).filter(({ id }) => !known.has(id)) : [];
    for (const { id } of steps) known.add(id);
    return steps.map(outsideBranch);
  });
}

/** Without times: it is not in the plan whose times are shown. */
const outsideBranch = (step: Step): Step => ({
  ...step,
  inBranch: false,
  earliestStart: undefined,
  earliestFinish: undefined,
  slack: undefined,
  critical: false,
});

/** Milestones first: of what ends at the same time, the path takes a step rather than a milestone. */
function inStepOrder(tasks: readonly Task[], steps: readonly Step[]): readonly Task[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const ids = new Set(steps.map((step) => step.id));
  return [...tasks.filter(({ id }) => !ids.has(id)), ...steps.flatMap((step) => byId.get(step.id) ?? [])];
}
