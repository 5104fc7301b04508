import type { Task } from './timeline.js';

/** What is known of a length, or of the end of a task and of everything before it. */
export interface Evidence {
  /** A source gives a length. */
  readonly isGiven: boolean;
  /** No source gives a length, or a length is longer than the given one. */
  readonly isOpen: boolean;
  /** Something is done already. */
  readonly isDone: boolean;
}

export const noEvidence: Evidence = { isGiven: false, isOpen: false, isDone: false };

/** The evidence of each task, together with that of everything before it. @param tasks each after all that it needs */
export function evidenceBehind(tasks: readonly Task[], own: (task: Task) => Evidence): ReadonlyMap<string, Evidence> {
  const behind = new Map<string, Evidence>();
  for (const task of tasks) {
    const before = task.needs.map((need) => behind.get(need) ?? noEvidence);
    behind.set(task.id, together([own(task), ...before]));
  }
  return behind;
}

export function together(all: readonly Evidence[]): Evidence {
  return {
    isGiven: all.some(({ isGiven }) => isGiven),
    isOpen: all.some(({ isOpen }) => isOpen),
    isDone: all.some(({ isDone }) => isDone),
  };
}

/** Whether there is a number to say: zero only if nothing is left to do, and not if nothing is known. */
export function isKnown({ isGiven, isOpen, isDone }: Evidence): boolean {
  return isGiven || (isDone && !isOpen);
}
