import type { DayRange, SupplyMode } from '../../graph/generated/nodes.js';
import type { Milestone, MilestoneEvent } from '../plan.js';
import type { StepContext } from './context.js';
import type { Demand } from './requirements/demand.js';
import { isLowerBound } from './time/day-range.js';
import { type Evidence, evidenceBehind, isKnown, noEvidence, together } from './time/evidence.js';
import { isAfterTransport, milestonesOf } from './time/milestones.js';
import { type Place, placesOf } from './time/places.js';
import { milestoneTask } from './time/shipment.js';
import { type Finishes, type Task, type Timing, timeline } from './time/timeline.js';
import type { Item } from './work/item.js';
import { placed } from './work/placed.js';
import { isSpared } from './work/work.js';

/** A set of requirements with its times, together with the milestones of the first shipment. */
export interface Timed {
  /** The requirements and the milestones, each after everything that it needs. */
  readonly tasks: readonly Task[];
  readonly timings: ReadonlyMap<string, Timing>;
  readonly finishes: Finishes;
  /** Until the last of what counts is done; empty if no source gives any length. */
  readonly duration: DayRange;
  readonly isLowerBound: boolean;
  readonly unknownDurations: number;
  readonly milestones: readonly Milestone[];
  /** By id, the place in a list of what to do. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Pure and without a search, so that many sets can be timed.
 * @param items each after everything that it needs or waits for
 * @param demands of the rules that ask for these items
 */
export function timed(context: StepContext, items: readonly Item[], demands: readonly Demand[]): Timed {
  const shipment = placed(context, items, demands);
  const { tasks } = shipment;
  const { timings, finishes, duration } = timeline(tasks);
  const byId = new Map(items.map((item) => [item.id, item]));
  const evidence = evidenceBehind(tasks, (task) => evidenceOf(task, byId.get(task.id)));
  const { mode } = context.planContext.request;
  const counted = tasks.filter((task) => task.counts);
  const waitedFor = counted.flatMap((task) => byId.get(task.id) ?? []);
  const total = together([...(counted.length > 0 ? counted : tasks)].map(({ id }) => evidence.get(id) ?? noEvidence));
  return {
    tasks,
    timings,
    finishes,
    duration: isKnown(total) ? duration : {},
    isLowerBound: waitedFor.some(({ work }) => isLowerBound(work.effort.days)),
    unknownDurations: waitedFor.filter(({ work }) => work.effort.days === undefined).length,
    milestones: milestonesOf(mode).map((event) => milestone(event, mode, evidence, finishes)),
    places: placesOf(shipment),
  };
}

/** Of milestones, and of the days between a requirement and its milestone, nothing is known or open. */
function evidenceOf(task: Task, item: Item | undefined): Evidence {
  if (item === undefined) return noEvidence;
  const { work, level } = item;
  if (isSpared(work)) return { ...noEvidence, isDone: level !== 'OPTIONAL' };
  const { days } = work.effort;
  return task.counts ? { isGiven: days !== undefined, isOpen: isLowerBound(days), isDone: false } : noEvidence;
}

/** Nobody gives the time of transport, so what comes after it is at least as late. */
function milestone(
  event: MilestoneEvent,
  mode: SupplyMode,
  evidence: ReadonlyMap<string, Evidence>,
  finishes: Finishes,
): Milestone {
  const task = milestoneTask(event);
  const behind = evidence.get(task) ?? noEvidence;
  const at = (length: keyof Finishes) => finishes[length].get(task) ?? 0;
  return {
    event,
    days: isKnown(behind) ? { min: at('min'), typical: at('typical'), max: at('max') } : undefined,
    isLowerBound: behind.isOpen || isAfterTransport(event, mode),
  };
}
