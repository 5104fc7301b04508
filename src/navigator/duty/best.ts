import { roundPercent } from '../money/round.js';
import { anything, exact } from './interval.js';
import type { Offer, OnLine } from './offers.js';
import type { PricedLine } from './priced-line.js';

/**
 * The offer to use: on every line no other can be lower, regardless of what is unknown. On a tie it is the MFN rate,
 * which needs no proof, and then the first in order. An offer that depends on an open question is never the best. A
 * rate that is not on record does not count: it could make the duty lower, but not higher.
 */
export function bestOffer(offers: readonly Offer[], lines: readonly PricedLine[]): Offer | undefined {
  const usable = offers.filter(({ column }) => column.binds);
  return usable.find((offer) => lines.every((line, at) => isLowestOn(offer, usable, line, at)));
}

/** The MFN rate: if several bind (with an open in-quota rate), the lowest. */
export function mfnOffer(offers: readonly Offer[], lines: readonly PricedLine[]): Offer | undefined {
  const mfn = offers.filter((offer) => offer.column.binds && isMfn(offer));
  return bestOffer(mfn, lines) ?? mfn[0];
}

/** Whether a rate that is not on record could lead to a lower total than the best. */
export function canBeLower(best: Offer | undefined, lines: readonly PricedLine[]): boolean {
  return lines.some((line, at) => {
    const own = best?.byLine[at];
    return own === undefined || !isNotAbove(own, { rate: anything, total: line.unstated }, line.rising);
  });
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

function isLowestOn(offer: Offer, usable: readonly Offer[], line: PricedLine, at: number): boolean {
  const own = offer.byLine[at];
  if (own === undefined) return false;
  const others = usable.filter((each) => each !== offer);
  return others.flatMap(({ byLine }) => byLine[at] ?? []).every((rival) => isNotAbove(own, rival, line.rising));
}

/** By the totals, or else by the rates, since both have the same layers: what is unknown of these is the same for both. */
function isNotAbove(own: OnLine, rival: OnLine, rising: boolean): boolean {
  if (own.total.most <= rival.total.least) return true;
  const areKnown = exact(own.total) !== undefined && exact(rival.total) !== undefined;
  return !areKnown && rising && own.rate.most <= rival.rate.least;
}

function compareTotals(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : a - b;
}
