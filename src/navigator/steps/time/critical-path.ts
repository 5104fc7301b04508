import type { DayRange } from '../../../graph/generated/nodes.js';
import type { Task, Timeline, Timing } from './timeline.js';

/**
 * One chain of tasks that is as long as the plan: of several, the one that ends last in the given order. Empty if no
 * duration is known.
 * @param tasks in the order to do them
 * @returns ids, first to last
 */
export function criticalPath(tasks: readonly Task[], { timings, duration }: Lengths): string[] {
  const byId = new Map(tasks.map((task, index) => [task.id, { task, index, timing: timings.get(task.id) }]));
  const path: string[] = [];
  let next = tasks.findLast(({ id }) => timings.get(id)?.slack === 0 && timings.get(id)?.finish === duration.typical);
  while (next !== undefined) {
    if (next.counts) path.unshift(next.id);
    const start = timings.get(next.id)?.start;
    const before = next.needs.flatMap((need) => byId.get(need) ?? []).filter(({ timing }) => timing?.finish === start);
    next = before.sort(countingFirst)[0]?.task;
  }
  return path;
}

/** The times of the tasks, and how long they take together as far as that is known. */
type Lengths = Pick<Timeline, 'timings'> & { readonly duration: DayRange };

type Placed = { readonly task: Task; readonly index: number; readonly timing: Timing | undefined };

/** Tasks that count first, then the later one. */
function countingFirst(a: Placed, b: Placed): number {
  return Number(b.task.counts) - Number(a.task.counts) || b.index - a.index;
}
