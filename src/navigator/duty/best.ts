import { roundPercent } from '../money/round.js';
import type { Offer } from './offers.js';

/**
 * The offer to use: on every line its total is the lowest known one. On a tie it is the MFN rate, which needs no proof,
 * and then the first by id. An offer that depends on an open question is never the best.
 */
export function bestOffer(offers: readonly Offer[]): Offer | undefined {
  const usable = offers.filter(({ column }) => column.binds);
  const lowest = (usable[0]?.totals ?? []).map((_, line) =>
    Math.min(...usable.flatMap(({ totals }) => totals[line] ?? [])),
  );
  return usable.find(({ totals }) => lowest.every((least, line) => totals[line] === least));
}

/** The MFN rate: if several bind (with an open in-quota rate), the lowest. */
export function mfnOffer(offers: readonly Offer[]): Offer | undefined {
  const mfn = offers.filter(({ column }) => column.binds && isMfn({ column }));
  return bestOffer(mfn) ?? mfn[0];
}

/** Percentage points between the MFN total and the best; undefined if one of them is unknown. */
export function savingOf(mfn: Offer | undefined, best: Offer | undefined): number | undefined {
  if (mfn === undefined || best === undefined) return undefined;
  if (mfn === best) return 0;
  return mfn.total === undefined || best.total === undefined ? undefined : roundPercent(mfn.total - best.total);
}

export const isMfn = ({ column }: Pick<Offer, 'column'>): boolean => column.rule.kind === 'MFN';

/** MFN first, then the lowest total, then by id; offers that depend on an open question come last. */
export function inOrder(offers: readonly Offer[]): readonly Offer[] {
  return [...offers].sort(
    (a, b) =>
      Number(b.column.binds) - Number(a.column.binds) ||
      Number(isMfn(b)) - Number(isMfn(a)) ||
      compareTotals(a.total, b.total) ||
      (a.column.rule.id < b.column.rule.id ? -1 : 1),
  );
}

function compareTotals(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : a - b;
}
