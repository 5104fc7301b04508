import type { DayRange } from '../../graph/generated/nodes.js';
import { type Bound, bounds } from '../cost/bounds.js';
import { isCounted } from '../cost/counted-steps.js';
import type { Step } from '../plan.js';
import { lengthOf } from '../steps/time/day-range.js';
import { finishTimes, noLength, type Task } from '../steps/time/timeline.js';

/**
 * The days of a stage by its id: from the start of its first step to the end of its last, if each step begins as early
 * as possible. Recurring, completed and optional steps are not counted; if no step has a known duration, the result is
 * unknown, and if only some have one, the rest adds nothing.
 * @param steps each after all that it depends on
 */
export function daysOfStages(steps: readonly Step[]): (stage: string) => DayRange {
  const planned = steps.filter((step) => step.status !== 'ALTERNATIVE');
  const ids = new Set(planned.map((step) => step.id));
  const tasks = new Map(planned.map((step) => [step.id, taskOf(step, ids)]));
  const spans = bySpan((bound) => finishTimes([...tasks.values()], bound));
  return (stage) => {
    const own = planned.filter((step) => step.stage.id === stage && tasks.get(step.id)?.counts);
    if (own.every((step) => step.days === undefined)) return {};
    return bounds((bound) => {
      const times = own.map((step) => {
        const finish = spans[bound].get(step.id) ?? 0;
        return { start: finish - (tasks.get(step.id)?.length[bound] ?? 0), finish };
      });
      return Math.max(...times.map((time) => time.finish)) - Math.min(...times.map((time) => time.start));
    });
  };
}

function taskOf(step: Step, ids: ReadonlySet<string>): Task {
  const waits = step.recurs === undefined;
  return {
    id: step.id,
    needs: step.dependsOn.filter((id) => ids.has(id)),
    length: waits ? lengthOf(step.days) : noLength,
    counts: waits && isCounted(step),
  };
}

function bySpan<Value>(of: (bound: Bound) => Value): Readonly<Record<Bound, Value>> {
  return { min: of('min'), typical: of('typical'), max: of('max') };
}
