import type { MarketFiguresFragment } from '../api/generated/operations.js';
import { headCost, shipmentOf } from '../plan/answer/answer-figures.js';

/** A figure of a market: its bounds. Undefined bounds are not known. */
export interface Measure {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** What markets are compared by. */
export interface Measures {
  /** Calendar days until the goods are on their way; for all else, until everything is done. */
  readonly days: Measure;
  /** Cost after support, in the currency of the comparison. */
  readonly cost: Measure;
  /** Percent of the customs value; undefined for what pays no duty. */
  readonly duty: Measure | undefined;
  readonly steps: number;
  readonly conditionalSteps: number;
  readonly questions: number;
  readonly coverage: { readonly full: number; readonly part: number; readonly none: number };
}

const unknown: Measure = { least: undefined, most: undefined };

export function measuresOf(plan: MarketFiguresFragment): Measures {
  const { best } = plan.duty;
  const levels = plan.coverage.map(({ level }) => level);
  const statuses = plan.steps.filter(({ inBranch }) => inBranch).map(({ status }) => status);
  return {
    days: daysOf(plan),
    cost: costOf(plan),
    duty:
      plan.offering.mode === 'GOODS'
        ? { least: best?.total ?? best?.atLeast ?? undefined, most: best?.total ?? best?.atMost ?? undefined }
        : undefined,
    steps: count(statuses, 'REQUIRED'),
    conditionalSteps: count(statuses, 'CONDITIONAL'),
    questions: plan.questions.length,
    coverage: { full: count(levels, 'COVERED'), part: count(levels, 'PARTLY'), none: count(levels, 'NO_DATA') },
  };
}

function daysOf(plan: MarketFiguresFragment): Measure {
  const shipment = shipmentOf(plan);
  const days = shipment === undefined ? plan.duration : shipment.days;
  const isOpenEnded = shipment?.isLowerBound ?? plan.durationIsLowerBound;
  return { least: days?.min ?? days?.typical ?? undefined, most: isOpenEnded ? undefined : (days?.max ?? undefined) };
}

/** Costs that are not on record only add: with some of them there is no upper bound. */
function costOf({ cost: { inCurrency, unknownCosts } }: MarketFiguresFragment): Measure {
  const head = inCurrency == null ? undefined : headCost(inCurrency.net, unknownCosts > 0);
  if (head === undefined) return unknown;
  const { min, typical, max } = head.cost;
  return { least: min ?? typical ?? undefined, most: unknownCosts > 0 ? undefined : (max ?? undefined) };
}

const count = <Value>(values: readonly Value[], value: Value): number => values.filter((each) => each === value).length;

/** Columns with a figure. */
export const measuredColumns = ['days', 'cost', 'duty', 'steps', 'questions', 'coverage'] as const;
export type MeasuredColumn = (typeof measuredColumns)[number];

/** The number by which a column sorts; undefined if it is not known. */
export function sortValue(measures: Measures, column: MeasuredColumn): number | undefined {
  switch (column) {
    case 'days':
    case 'cost':
      return measures[column].least;
    case 'duty':
      return measures.duty === undefined ? 0 : measures.duty.least;
    case 'coverage':
      return recordOf(measures);
    default:
      return measures[column];
  }
}

/** How much of the law is on record, from 0 to 1: an area that is partly there counts half. */
export function recordOf({ coverage: { full, part, none } }: Pick<Measures, 'coverage'>): number | undefined {
  const all = full + part + none;
  return all === 0 ? undefined : (full + part / 2) / all;
}
