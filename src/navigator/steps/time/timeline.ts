import type { DayRange } from '../../../graph/generated/nodes.js';

/** Calendar days along the shortest, the typical and the longest path. */
export type Length = Required<DayRange>;

export const noLength: Length = { min: 0, typical: 0, max: 0 };

export interface Task {
  readonly id: string;
  readonly needs: readonly string[];
  readonly length: Length;
  /** Whether the plan waits for it. Other tasks have times too, and do not make the plan longer. */
  readonly counts: boolean;
}

/** Days from the start of the plan, at typical length. */
export interface Timing {
  readonly start: number;
  readonly finish: number;
  /**
   * Days that it can be late without making the plan longer. Undefined for what does not count, and for all tasks if no
   * duration is known: then it is unknown what is critical.
   */
  readonly slack: number | undefined;
}

/** When each task is done at the earliest, along the shortest, the typical and the longest path. */
export type Finishes = Readonly<Record<keyof Length, ReadonlyMap<string, number>>>;

export interface Timeline {
  readonly timings: ReadonlyMap<string, Timing>;
  readonly finishes: Finishes;
  readonly duration: Length;
}

/** The critical path method. @param tasks each after everything that it needs */
export function timeline(tasks: readonly Task[]): Timeline {
  const finishes = {
    min: finishTimes(tasks, 'min'),
    typical: finishTimes(tasks, 'typical'),
    max: finishTimes(tasks, 'max'),
  };
  const duration = {
    min: lastFinish(tasks, finishes.min),
    typical: lastFinish(tasks, finishes.typical),
    max: lastFinish(tasks, finishes.max),
  };
  const latest = latestFinishTimes(tasks, duration.typical);
  const timings = tasks.map((task) => {
    const finish = at(finishes.typical, task.id);
    const slack = task.counts && duration.typical > 0 ? at(latest, task.id) - finish : undefined;
    return [task.id, { start: finish - task.length.typical, finish, slack }] as const;
  });
  return { timings: new Map(timings), finishes, duration };
}

/** The earliest finish of each task. @param tasks each after everything that it needs */
export function finishTimes(tasks: readonly Task[], length: keyof Length): ReadonlyMap<string, number> {
  const finishes = new Map<string, number>();
  for (const task of tasks) {
    const start = Math.max(0, ...task.needs.map((need) => at(finishes, need)));
    finishes.set(task.id, start + task.length[length]);
  }
  return finishes;
}

/** When the last task that counts is done. */
export function lastFinish(tasks: readonly Task[], finishes: ReadonlyMap<string, number>): number {
  return Math.max(0, ...tasks.filter((task) => task.counts).map((task) => at(finishes, task.id)));
}

/** How late each task can finish; one that does not count is only limited by tasks after it that count. */
function latestFinishTimes(tasks: readonly Task[], end: number): ReadonlyMap<string, number> {
  const latest = new Map(tasks.map((task) => [task.id, task.counts ? end : Number.POSITIVE_INFINITY]));
  for (const task of tasks.toReversed()) {
    const start = at(latest, task.id) - task.length.typical;
    for (const need of task.needs) latest.set(need, Math.min(at(latest, need), start));
  }
  return latest;
}

function at(times: ReadonlyMap<string, number>, id: string): number {
  const time = times.get(id);
  if (time === undefined) throw new RangeError(`${id} is needed before it is reached: order the tasks first`);
  return time;
}
