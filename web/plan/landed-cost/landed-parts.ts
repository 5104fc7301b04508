import type { PlanLandedCostFragment } from '../../api/generated/operations.js';

export type LandedCost = NonNullable<PlanLandedCostFragment['landedCost']>;
type Line = LandedCost['lines'][number];

/** A part of the landed cost as a bar that begins where the parts before it end. */
export interface LandedPart {
  readonly line: Line;
  readonly from: number;
  /** Undefined where the amount is not known. */
  readonly to: number | undefined;
  readonly upTo: number | undefined;
  /** The amount is a lower bound. */
  readonly isLowerBound: boolean;
}

/** The parts one after the other, by their least amounts; an amount in another currency than the total has no length. */
export function landedParts({ lines, total }: LandedCost): readonly LandedPart[] {
  let running = 0;
  return lines.map((line): LandedPart => {
    const { amount } = line;
    const from = running;
    const low = amount?.min ?? amount?.typical;
    const isLowerBound = amount != null && amount.max == null;
    if (amount == null || low == null || amount.currency !== total?.currency)
      return { line, from, to: undefined, upTo: undefined, isLowerBound };
    running += low;
    const upTo = amount.max != null && amount.max > low ? from + amount.max : undefined;
    return { line, from, to: running, upTo, isLowerBound };
  });
}
