import type { ProductClassNode } from '../../graph/generated/nodes.js';
import { compareText } from '../facts/fact-graph.js';
import { isMfn } from './best.js';
import type { Offer } from './offers.js';

/** A heading or a chapter can have thousands of lines. */
const shownAtMost = 30;

/**
 * The lines of the schedule that matter most, by id: all of them, or as many with the lowest and the highest duty. The
 * MFN rate decides, or the first that is on record.
 */
export function shownLines(
  lines: readonly (ProductClassNode | undefined)[],
  offers: readonly Offer[],
): readonly ProductClassNode[] {
  const named = lines.flatMap((line, place) => (line === undefined ? [] : [{ line, place }]));
  if (named.length <= shownAtMost) return named.map(({ line }) => line);
  const offer = offers.find(isMfn) ?? offers[0];
  const most = (place: number): number => offer?.byLine[place]?.total.most ?? Number.POSITIVE_INFINITY;
  const byDuty = [...named].sort(
    (a, b) => compareNumbers(most(a.place), most(b.place)) || compareText(a.line.id, b.line.id),
  );
  const half = shownAtMost / 2;
  return [...byDuty.slice(0, half), ...byDuty.slice(-half)]
    .map(({ line }) => line)
    .sort((a, b) => compareText(a.id, b.id));
}

/** Two infinite numbers are equal: their difference is not a number. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a - b);
