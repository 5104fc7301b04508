import type { PlanWarningsFragment } from '../../api/generated/operations.js';

/** A day on which something that the plan is made of turns. */
export interface LaterChange {
  readonly day: string;
  /** What the plan says of it. */
  readonly messages: readonly string[];
}

/** The days that the warnings of the plan announce, in order, each once. */
export function laterChanges({ warnings }: PlanWarningsFragment): readonly LaterChange[] {
  const byDay = new Map<string, Set<string>>();
  for (const { on, message } of warnings) {
    if (on == null) continue;
    byDay.set(on, (byDay.get(on) ?? new Set()).add(message));
  }
  return [...byDay]
    .map(([day, messages]) => ({ day, messages: [...messages] }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
