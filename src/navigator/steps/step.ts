import type { RequirementNode, RuleNode, StageNode } from '../../graph/generated/nodes.js';
import type { Explanation, Step, StepStatus } from '../plan.js';
import type { Context } from './context.js';
import type { Item } from './outcome.js';
import { lengthOf } from './time/day-range.js';
import { deadlineOf } from './time/deadline.js';
import { recurrenceOf } from './time/recurrence.js';
import type { Timing } from './time/timeline.js';
import { isSpared, remainingDays } from './work.js';

/** What the steps of a plan are put together from. */
export interface Parts {
  readonly requirement: RequirementNode;
  readonly stage: StageNode;
  readonly rules: readonly RuleNode[];
  readonly because: readonly Explanation[];
}

/** Something that is in the plan, with its times. */
export function stepOf({ citations }: Context, item: Item, timing: Timing, parts: Parts): Step {
  const { work, needs } = item;
  const { requirement, rules } = parts;
  const days = remainingDays(work);
  const credit = work.offer?.credit;
  const cited = [requirement, ...work.effort.claims, ...rules].map((node) => node.id);
  return {
    ...parts,
    id: item.id,
    status: statusOf(item),
    dependsOn: needs,
    days,
    cost: work.effort.cost,
    earliestStart: timing.start,
    earliestFinish: timing.start + lengthOf(days).typical,
    slack: timing.slack,
    critical: timing.slack === 0,
    due: deadlineOf(requirement),
    recurs: recurrenceOf(requirement),
    creditedBy: credit,
    sources: citations(credit?.recognition ? [...cited, credit.recognition.id] : cited),
  };
}

/** What nobody may need stays conditional, even where a part of it is spared. */
function statusOf({ level, work }: Item): StepStatus {
  if (work.offer && work.offer.status !== 'REDUCED') return work.offer.status;
  if (isSpared(work)) return 'SATISFIED';
  return level === 'REQUIRED' && work.offer ? 'REDUCED' : level;
}
