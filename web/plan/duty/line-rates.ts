import type { NationalLineRatesQuery } from '../../api/generated/operations.js';
import type { DutyLine } from './waterfall-rows.js';

export type LineRates = NationalLineRatesQuery['entryPlan']['duty']['nationalLines'][number];

/** One column of a table of rates by line: the general rate, or that of one agreement. */
export interface RateColumn {
  readonly key: string;
  /** Undefined for the general rate. */
  readonly agreement: string | undefined;
  /** The rate as it is published; undefined if it is not on record. */
  rateOf(line: string): string | undefined;
}

/** The columns of the rates that the plan compares, as far as a schedule states them by line. */
export function rateColumns(
  lines: readonly Pick<DutyLine, 'agreement'>[],
  rates: readonly LineRates[],
): readonly RateColumn[] {
  const agreements = new Map(lines.map(({ agreement }) => [agreement?.id ?? '', agreement?.name]));
  const columns = [...agreements].map(([id, agreement]): RateColumn => {
    const stated = new Map(
      rates.flatMap((line) => {
        const rate = line.tariffRates.find(({ schedule }) => (schedule.under[0]?.id ?? '') === id);
        return rate === undefined ? [] : [[line.id, rate.formula]];
      }),
    );
    return { key: id, agreement, rateOf: (line) => stated.get(line) };
  });
  return columns.filter(({ rateOf }) => rates.some(({ id }) => rateOf(id) !== undefined));
}
