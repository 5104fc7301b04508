import type { Schedule } from '../plan.js';
import type { Certainty } from '../steps/certainty.js';
import { schedule } from '../steps/schedule.js';
import { type Evaluation, workIn } from './evaluation.js';
import type { PlanSets } from './plan-sets.js';
import { daysOver } from './totals.js';

/** The schedule of the branch, with the days over all sets, and the steps of the others. @throws `NO_STAGE` */
export function scheduleOf(sets: PlanSets): Schedule {
  const { evaluation } = sets.branch;
  const others = sets.all.byGroup.flat().map((each) => each.evaluation);
  const scheduled = schedule(evaluation, others, certaintyOf(sets));
  return { ...scheduled, duration: daysOver(sets, evaluation) };
}

function certaintyOf({ all: { byGroup } }: PlanSets): Certainty {
  const asked = byGroup.flatMap((group) => inEach(group.map(({ evaluation }) => askedIn(evaluation))));
  const worked = byGroup.flat().flatMap(({ evaluation }) => workIn(evaluation));
  return { asked: new Set(asked), worked: new Set(worked) };
}

const askedIn = ({ outcome }: Evaluation): ReadonlySet<string> =>
  new Set(outcome.items.filter(({ level }) => level === 'REQUIRED').map(({ id }) => id));

function inEach([first, ...others]: readonly ReadonlySet<string>[]): readonly string[] {
  return [...(first ?? [])].filter((id) => others.every((other) => other.has(id)));
}
