import type { RequirementNode, RuleNode, StageNode } from '../../graph/generated/nodes.js';
import type { Explanation, Step, StepStatus } from '../plan.js';
import type { Certainty } from './certainty.js';
import type { StepContext } from './context.js';
import { lengthOf } from './time/day-range.js';
import { deadlineOf } from './time/deadline.js';
import { recurrenceOf } from './time/recurrence.js';
import type { Timing } from './time/timeline.js';
import type { Item } from './work/item.js';
import { isSpared, remainingDays } from './work/work.js';

/** Parts of a step that do not depend on its times. */
export interface Parts {
  readonly requirement: RequirementNode;
  readonly stage: StageNode;
  /** Those that ask for it, directly or through something that needs it. */
  readonly rules: readonly RuleNode[];
  readonly because: readonly Explanation[];
}

/** A step of the plan, with its times. */
export function stepOf(context: StepContext, item: Item, timing: Timing, parts: Parts, certainty: Certainty): Step {
  const { work, needs, waits } = item;
  const { requirement } = parts;
  const days = remainingDays(work);
  return {
    id: item.id,
    status: statusOf(item, certainty),
    dependsOn: [...needs, ...waits],
    doneBy: requirement.doneBy,
    metBy: work.metBy,
    inBranch: true,
    days,
    cost: work.effort.cost,
    earliestStart: timing.start,
    earliestFinish: timing.start + lengthOf(days).typical,
    slack: timing.slack,
    critical: timing.slack === 0,
    due: deadlineOf(requirement),
    recurs: recurrenceOf(requirement, work.effort.validMonths),
    creditedBy: work.offer?.credit,
    sources: sourcesOf(context, item, parts),
    ...parts,
  };
}

/** Its own and those of the rules that ask for it directly; those of other rules only if it has none. */
function sourcesOf({ citations, requirementGraph }: StepContext, { work, id }: Item, { requirement, rules }: Parts) {
  const own = [requirement, ...work.effort.claims].map((node) => node.id);
  const asking = new Set(
    requirementGraph.demands.filter((demand) => demand.requirement === id).map(({ binding }) => binding.rule),
  );
  const isCited = citations(own).length > 0;
  const behind = rules.filter((rule) => asking.has(rule) || !isCited).map((rule) => rule.id);
  const credited = work.offer?.credit.recognition?.id;
  return citations([...own, ...behind, ...(credited === undefined ? [] : [credited])]);
}

/**
 * What depends on an open question stays conditional, even if a part of it is credited, and even if another step meets it
 * under these answers, but not under others.
 */
function statusOf({ id, level, work }: Item, { asked, worked }: Certainty): StepStatus {
  if (work.offer && work.offer.status !== 'REDUCED') return work.offer.status;
  if (isSpared(work)) return worked.has(id) ? 'CONDITIONAL' : 'MET';
  if (level === 'OPTIONAL') return 'OPTIONAL';
  if (!asked.has(id)) return 'CONDITIONAL';
  return work.offer ? 'REDUCED' : 'REQUIRED';
}
