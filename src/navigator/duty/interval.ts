import { roundPercent } from '../money/round.js';

/** A percentage between two bounds, both inclusive. No duty is below 0; without an upper bound, `most` is infinite. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** A percentage of which nothing is known. */
export const anything: Interval = { least: 0, most: Number.POSITIVE_INFINITY };

export const nothing: Interval = { least: 0, most: 0 };

/** More than any percentage: the upper limit of what has none. */
export const unlimited: Interval = { least: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY };

export const exactly = (percent: number): Interval => ({ least: percent, most: percent });

/** The percentage, if it is known exactly. */
export const exact = ({ least, most }: Interval): number | undefined => (least === most ? least : undefined);

/** Whether it has an upper bound. */
export const isBounded = ({ most }: Interval): boolean => most !== Number.POSITIVE_INFINITY;

export const sum = (a: Interval, b: Interval): Interval => ({ least: a.least + b.least, most: a.most + b.most });

/** The larger of two percentages. */
export const larger = (a: Interval, b: Interval): Interval => ({
  least: Math.max(a.least, b.least),
  most: Math.max(a.most, b.most),
});

/** The smaller of two percentages. */
export const smaller = (a: Interval, b: Interval): Interval => ({
  least: Math.min(a.least, b.least),
  most: Math.min(a.most, b.most),
});

/** A percentage of a percentage. */
export const share = (rate: Interval, of: Interval): Interval => ({
  least: (rate.least * of.least) / 100,
  most: rate.most === 0 || of.most === 0 ? 0 : (rate.most * of.most) / 100,
});

/** How far `to` is above `from`; 0 where it is not. */
export const shortfall = (to: Interval, from: Interval): Interval => ({
  least: Math.max(0, to.least - from.most),
  most: Math.max(0, to.most - from.least),
});

/** What two statements about one percentage say together. */
export const both = (a: Interval, b: Interval): Interval => ({
  least: Math.max(a.least, b.least),
  most: Math.min(a.most, b.most),
});

/** One of several percentages, without knowing which. */
export const oneOf = (intervals: readonly Interval[]): Interval =>
  intervals.length === 0
    ? anything
    : {
        least: Math.min(...intervals.map(({ least }) => least)),
        most: Math.max(...intervals.map(({ most }) => most)),
      };

/** Without a known upper bound. */
export const atLeast = ({ least }: Interval): Interval => ({ ...anything, least });

export const rounded = ({ least, most }: Interval): Interval => ({
  least: roundPercent(least),
  most: roundPercent(most),
});
