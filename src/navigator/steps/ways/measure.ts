import { roundMoney } from '../../money/round.js';
import type { PlanRequest } from '../../plan-request.js';
import type { StepContext } from '../context.js';
import type { Outcome } from '../outcome.js';
import { finishTimes, lastFinish } from '../time/timeline.js';
import { isWork } from '../work/item.js';
import { placed } from '../work/placed.js';

/** Time and cost of a plan as a whole, as far as is known. */
export interface Measure {
  /** Typical calendar days. */
  readonly days: number;
  readonly unknownDays: number;
  /** Everything once, in the currency of comparison. */
  readonly cost: number;
  readonly unknownCosts: number;
}

export function measureOf(context: StepContext, { items, network }: Outcome): Measure {
  const { tasks } = placed(context, items, network.demands);
  const work = items.filter(isWork);
  const counted = new Set(tasks.flatMap((task) => (task.counts ? [task.id] : [])));
  return {
    days: lastFinish(tasks, finishTimes(tasks, 'typical')),
    unknownDays: work.filter(({ id, work: { effort } }) => counted.has(id) && effort.days === undefined).length,
    ...knownCost(
      context,
      work.map(({ id }) => id),
    ),
  };
}

/** What the known costs of requirements come to, and how many are not known. */
export function knownCost(
  { amounts }: Pick<StepContext, 'amounts'>,
  ids: readonly string[],
): Pick<Measure, 'cost' | 'unknownCosts'> {
  const known = ids.flatMap((id) => amounts.get(id) ?? []);
  return { cost: roundMoney(known.reduce((sum, cost) => sum + cost, 0)), unknownCosts: ids.length - known.length };
}

/** The faster or the cheaper first, as preferred, then the other; unknown values come last. */
export function compareMeasures(a: Measure, b: Measure, prefer: PlanRequest['prefer']): number {
  const time = a.unknownDays - b.unknownDays || a.days - b.days;
  const money = a.unknownCosts - b.unknownCosts || a.cost - b.cost;
  return prefer === 'TIME' ? time || money : money || time;
}
