import type { DayRange } from '../../graph/generated/nodes.js';
import { bounds } from '../cost/bounds.js';
import type { Schedule, Step } from '../plan.js';

/**
 * The days of a stage: from the start of its first step to the end of its last, if each step begins as early as possible.
 * Only what the plan waits for is counted. If no step of it has a known duration, the result is unknown, and if only some
 * have one, the rest adds nothing.
 * @param own the steps of the stage
 */
export function daysOfStage(own: readonly Step[], spans: Schedule['spans']): DayRange {
  const counted = own.flatMap((step) => spans.get(step.id) ?? []);
  if (!own.some((step) => spans.has(step.id) && step.days !== undefined)) return {};
  return bounds((bound) => {
    const times = counted.map((span) => span[bound]);
    return Math.max(...times.map(({ finish }) => finish)) - Math.min(...times.map(({ start }) => start));
  });
}
