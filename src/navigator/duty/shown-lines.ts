import type { ProductClassNode } from '../../graph/generated/nodes.js';
import { compareText } from '../facts/fact-graph.js';
import { isMfn } from './best.js';
import type { Offer } from './offers.js';
import type { Variant } from './variants.js';

/** A heading or a chapter can have thousands of lines. */
const shownAtMost = 30;

/**
 * The lines of the schedule that matter most, by id: all of them, or as many with the lowest and the highest duty. The
 * MFN rate decides, or the first that is on record.
 */
export function shownLines(variants: readonly Variant[], offers: readonly Offer[]): readonly ProductClassNode[] {
  const named = variants.flatMap(({ lines }, place) => lines.map((line) => ({ line, place })));
  if (named.length <= shownAtMost) return inOrder(named.map(({ line }) => line));
  const offer = offers.find(isMfn) ?? offers[0];
  const most = (place: number): number => offer?.byLine[place]?.total.most ?? Number.POSITIVE_INFINITY;
  const byDuty = [...named].sort(
    (a, b) => compareNumbers(most(a.place), most(b.place)) || compareText(a.line.id, b.line.id),
  );
  const half = shownAtMost / 2;
  return inOrder([...byDuty.slice(0, half), ...byDuty.slice(-half)].map(({ line }) => line));
}

const inOrder = (lines: readonly ProductClassNode[]): readonly ProductClassNode[] =>
  [...lines].sort((a, b) => compareText(a.id, b.id));

/** Two infinite numbers are equal: their difference is not a number. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a - b);
