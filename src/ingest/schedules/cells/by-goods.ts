import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';

/** What a cell states for some of the goods of its line: a percentage, or that the agreement concedes nothing. */
export interface PartRate {
  readonly percent: number | 'MFN';
  /** The goods; absent if they are all or all others. */
  readonly goods?: string;
}

/**
 * One rate for a line whose goods have several: the number if they have it in common, else its bounds. Goods that the
 * cell does not name, and goods without a concession, have a rate that it does not tell: only zero is a bound then.
 */
export function rateOfParts(parts: readonly PartRate[], text: string): StatedRate | undefined {
  if (parts.length === 0) return undefined;
  const percents = parts.flatMap(({ percent }) => (percent === 'MFN' ? [] : [percent]));
  if (percents.length === 0) return { kind: 'MFN', text };
  const [min, max] = [Math.min(...percents), Math.max(...percents)];
  if (isComplete(parts) && percents.length === parts.length)
    return min === max ? { kind: 'CHARGE', percent: min } : { kind: 'RANGE', min, max, text };
  return min === 0 ? { kind: 'RANGE', min, text } : { kind: 'UNKNOWN', text };
}

/** Whether the parts are all goods of the line: all others are named, or those that a part leaves out are. */
function isComplete(parts: readonly PartRate[]): boolean {
  const goods = parts.map((part) => part.goods);
  return goods.some((all) => all === undefined || isCompleted(all, goods));
}

/** Whether another part is just what a part leaves out: *all goods other than profile projectors*. */
function isCompleted(all: string, parts: readonly (string | undefined)[]): boolean {
  const left = /^all goods (?:other than|except) (.+)$/i.exec(all)?.[1];
  return left !== undefined && parts.some((part) => part?.toLowerCase() === left.toLowerCase());
}

/** The percentage of a text such as `5%`, `Free` or `MFN`. */
export function partPercent(text: string): number | 'MFN' | undefined {
  if (/^(?:MFN|미양허|unbound)$/i.test(text)) return 'MFN';
  if (/^(?:free)$/i.test(text)) return 0;
  const digits = /^\(?(\d+(?:\.\d+)?) ?%\)?$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const allOthers = /^(?:all|all goods|all other goods|others?|other goods)$/i;

/** The goods of a part; absent for the words for all and for all others. */
export const partOf = (percent: number | 'MFN', goods: string): PartRate =>
  allOthers.test(goods) ? { percent } : { percent, goods };
