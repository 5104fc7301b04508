import type { Choice } from './choice.js';
import { isAtLeast, type Level } from './level.js';
import type { RequirementGraph } from './requirement-graph.js';

/** The way of doing something by itself, although the work for something else would meet it. */
export const itself = '';

/**
 * If other work of the plan meets this requirement: a choice between that and doing this by itself, which is faster if the
 * other takes long. None if no other work meets it.
 * @param levels of all requirements of the plan
 * @param needsOf what each of them needs; nothing meets what it needs itself
 */
export function meetingChoices(
  { prerequisites, meeting }: RequirementGraph,
  id: string,
  levels: ReadonlyMap<string, Level>,
  needsOf: (id: string) => readonly string[],
): readonly Choice[] {
  const requirement = prerequisites.get(id)?.requirement;
  const level = levels.get(id);
  if (requirement === undefined || level === undefined) return [];
  const able = (meeting.get(id) ?? []).filter((other) => {
    const own = levels.get(other);
    return own !== undefined && isSure(own) && isAtLeast(own, level) && !doesNeed(other, id, needsOf);
  });
  if (able.length === 0) return [];
  const options = [...able.map((other) => ({ id: other, requirements: [other] })), { id: itself, requirements: [] }];
  return [{ id: `${id} is met`, kind: 'MEETING', by: requirement, options }];
}

/** What depends on an open question is perhaps never done, and then meets nothing. */
const isSure = (level: Level): boolean => level !== 'CONDITIONAL';

/** Whether one is the other, or needs it. */
export function doesNeed(id: string, other: string, needsOf: (id: string) => readonly string[]): boolean {
  return id === other || needsOf(id).some((need) => doesNeed(need, other, needsOf));
}
