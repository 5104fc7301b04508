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

type AnyCost = PlanAnswerFragment['cost']['net'][number];

interface HeadCost {
  readonly cost: AnyCost;
  readonly isLowerBound: boolean;
  /** Whether it is what is usual, because no lower bound above 0 is known. */
  readonly isTypical: boolean;
}

/**
 * The cost as a head figure; undefined if nothing is on record. Where costs of steps are unknown, a lower bound of 0
 * would be read as free: then it is the typical cost of what is known.
 */
export function headCost(cost: AnyCost, isIncomplete: boolean): HeadCost | undefined {
  const { min, typical, max } = cost;
  if (!isIncomplete) return { cost, isLowerBound: false, isTypical: false };
  if (min != null && min > 0) return { cost, isLowerBound: true, isTypical: false };
  const usual = typical ?? max;
  if (usual == null || usual === 0) return undefined;
  return { cost: { ...cost, min: usual, max: usual }, isLowerBound: false, isTypical: true };
}
