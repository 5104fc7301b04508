import { addDays } from '../../day.js';
import type { StandingChange } from '../law/upcoming.js';
import type { PlanWarning } from '../plan.js';
import type { Paired } from './paired-warnings.js';

/**
 * Leaves out what follows from other changes: that a rule is in force again after a suspension whose end is reported, and
 * that a postponed rule does not begin on its old day.
 */
export function withoutSelfEvident({ moved, came, went }: Paired): Paired {
  const [old, now] = [moved.map(([was]) => was), moved.map(([, is]) => is)];
  const was = (warning: PlanWarning): boolean => endsOne([...old, ...went], warning);
  const is = (warning: PlanWarning): boolean => endsOne(now, warning);
  return {
    moved: moved.filter(([before, after]) => !(was(before) && is(after))),
    came: came.filter((warning) => !is(warning)),
    went: went.filter((warning) => !was(warning) && !isKept(came, warning)),
  };
}

/** Whether a rule begins on the day after one of these halts ends. */
function endsOne(halts: readonly PlanWarning[], warning: PlanWarning): boolean {
  const begin = beginOf(warning);
  return halts.some((halt) => {
    const to = haltOf(halt)?.after.to;
    return begin !== undefined && to !== undefined && addDays(to, 1) === begin.on && isSameRule(halt, warning);
  });
}

/** Whether one of these halts starts on the day on which the rule was expected to begin. */
function isKept(halts: readonly PlanWarning[], warning: PlanWarning): boolean {
  const begin = beginOf(warning);
  return halts.some((halt) => begin !== undefined && haltOf(halt)?.on === begin.on && isSameRule(halt, warning));
}

const isSameRule = (a: PlanWarning, b: PlanWarning): boolean => a.about[0]?.id === b.about[0]?.id;

const changeOf = ({ ahead }: PlanWarning): StandingChange | undefined =>
  ahead?.kind === 'STANDING' ? ahead.change : undefined;

function beginOf(warning: PlanWarning): StandingChange | undefined {
  const change = changeOf(warning);
  return change?.after.state === 'IN_FORCE' ? change : undefined;
}

function haltOf(warning: PlanWarning): StandingChange | undefined {
  const change = changeOf(warning);
  return change?.after.state === 'SUSPENDED' || change?.after.state === 'POSTPONED' ? change : undefined;
}
