import type { MilestoneEvent, PlanAnswerFragment } from '../../api/generated/operations.js';
import type { Figures } from '../../language/figures.js';

type Milestone = PlanAnswerFragment['milestones'][number];

/** The event at which goods are on their way: the first one on record. */
const SHIPPED: readonly MilestoneEvent[] = ['DEPARTURE', 'LOADING'];

export const shipmentOf = ({ milestones }: Pick<PlanAnswerFragment, 'milestones'>): Milestone | undefined =>
  SHIPPED.map((event) => milestones.find((each) => each.event === event)).find((each) => each !== undefined);

export const firstSaleOf = ({ milestones }: Pick<PlanAnswerFragment, 'milestones'>): Milestone | undefined =>
  milestones.find(({ event }) => event === 'PLACING_ON_MARKET');

interface Bounds {
  readonly total?: number | null | undefined;
  readonly atLeast?: number | null | undefined;
  readonly atMost?: number | null | undefined;
}

/** `5%`, `2.5–12%`, `at least 5%`; undefined if nothing is known. */
export function rateText(line: Bounds | null | undefined, figures: Figures): string | undefined {
  if (line?.total != null) return figures.percent(line.total);
  return figures.between(percentOf(line?.atLeast), percentOf(line?.atMost));

  function percentOf(rate: number | null | undefined): string | undefined {
    return rate == null ? undefined : figures.percent(rate);
  }
}

/** The ISO day a number of days after another. */
export function dayAfter(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
