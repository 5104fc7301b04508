import type { Span } from '../../plan.js';
import type { Task, Timeline } from './timeline.js';

/** The start and the end of each task that counts, by id. */
export function spansOf({
  tasks,
  finishes,
}: { readonly tasks: readonly Task[] } & Pick<Timeline, 'finishes'>): ReadonlyMap<string, Span> {
  return new Map(
    tasks.flatMap(({ id, length, counts }) => {
      const span = (bound: keyof Span) => {
        const finish = finishes[bound].get(id) ?? 0;
        return { start: finish - length[bound], finish };
      };
      return counts ? [[id, { min: span('min'), typical: span('typical'), max: span('max') }] as const] : [];
    }),
  );
}
