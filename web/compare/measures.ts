import type { MarketFiguresFragment } from '../api/generated/operations.js';
import { shipmentOf } from '../plan/answer/answer-figures.js';

/** A figure of a market: its bounds. Undefined bounds are not known. */
export interface Measure {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** What markets are compared by. */
export interface Measures {
  /** Calendar days until the goods are on their way; for all else, until everything is done. */
  readonly days: Measure;
  /** Cost after support, in won. */
  readonly cost: Measure;
  /** Percent of the customs value; undefined for what pays no duty. */
  readonly duty: Measure | undefined;
  readonly steps: number;
  readonly conditionalSteps: number;
  readonly questions: number;
  readonly coverage: { readonly full: number; readonly part: number; readonly none: number };
}

export function measuresOf(plan: MarketFiguresFragment): Measures {
  const shipment = shipmentOf(plan);
  const isOpenEnded = shipment?.isLowerBound ?? plan.durationIsLowerBound;
  const days = shipment === undefined ? plan.duration : shipment.days;
  const net = plan.cost.inCurrency?.net;
  // A lower bound of 0 says nothing.
  const hasCost = net != null && !(plan.cost.unknownCosts > 0 && (net.min ?? net.typical ?? 0) === 0);
  const { best } = plan.duty;
  const levels = plan.coverage.map(({ level }) => level);
  const counted = plan.steps.filter(({ inBranch }) => inBranch);
  const count = (values: readonly string[], value: string): number => values.filter((each) => each === value).length;
  return {
    days: { least: days?.min ?? days?.typical ?? undefined, most: isOpenEnded ? undefined : (days?.max ?? undefined) },
    cost: hasCost
      ? {
          least: net.min ?? net.typical ?? undefined,
          most: plan.cost.unknownCosts > 0 ? undefined : (net.max ?? undefined),
        }
      : { least: undefined, most: undefined },
    duty:
      plan.offering.mode === 'GOODS'
        ? { least: best?.total ?? best?.atLeast ?? undefined, most: best?.total ?? best?.atMost ?? undefined }
        : undefined,
    steps: count(
      counted.map(({ status }) => status),
      'REQUIRED',
    ),
    conditionalSteps: count(
      counted.map(({ status }) => status),
      'CONDITIONAL',
    ),
    questions: plan.questions.length,
    coverage: { full: count(levels, 'COVERED'), part: count(levels, 'PARTLY'), none: count(levels, 'NO_DATA') },
  };
}

export const columns = ['days', 'cost', 'duty', 'steps', 'questions', 'coverage'] as const;
export type Column = (typeof columns)[number];

/** The number by which a column sorts; undefined if it is not known. */
export function sortValue(measures: Measures, column: Column): number | undefined {
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

/** Compares two figures; what is not known is last in either direction. */
export function compareFigures(a: number | undefined, b: number | undefined, isDescending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return isDescending ? b - a : a - b;
}
