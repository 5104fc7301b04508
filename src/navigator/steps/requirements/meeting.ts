import type { Choice } from './choice.js';
import { isAtLeast, type Level } from './level.js';
import type { RequirementGraph } from './requirement-graph.js';

/** The way of doing a thing on its own, although what is done for another would meet it. */
export const itself = '';

/**
 * Where something that is to be done anyway meets this requirement: a choice between letting it, and doing this on its own
 * (which may be the faster way, where the other takes long). None where nothing does.
 * @param levels of all that is to be done
 * @param needsOf what each of it needs; nothing meets what it needs itself
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

/** What depends on a question of its own may never be done, and then meets nothing. */
const isSure = (level: Level): boolean => level !== 'CONDITIONAL';

/** Whether the one is the other, or needs it. */
export function doesNeed(id: string, other: string, needsOf: (id: string) => readonly string[]): boolean {
  return id === other || needsOf(id).some((need) => doesNeed(need, other, needsOf));
}
