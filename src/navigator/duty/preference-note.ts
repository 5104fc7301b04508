import type { FactGraph } from '../facts/fact-graph.js';
import { roundPercent } from '../money/round.js';
import { isMfn } from './best.js';
import type { Offer } from './offers.js';
import { proofText } from './proofs.js';
import { percentText } from './rate.js';

interface Compared {
  readonly offers: readonly Offer[];
  readonly best: Offer | undefined;
  readonly mfn: Offer | undefined;
}

/** What each preference is worth beside the MFN rate, as far as the totals are known. */
export function comparisons(facts: FactGraph, { offers, best, mfn }: Compared): readonly string[] {
  const preferences = offers.filter((offer) => offer.column.binds && !isMfn(offer));
  return preferences.flatMap((preference) => {
    if (preference === best) return [worth(facts, preference, mfn)];
    if (mfn?.total === undefined || preference.total === undefined) return [];
    return preference.total < mfn.total ? [] : [worthNothing(preference, mfn, preference.total - mfn.total)];
  });
}

function worth(facts: FactGraph, preference: Offer, mfn: Offer | undefined): string {
  const proof = proofText(facts, preference.asking);
  if (mfn?.total === undefined || preference.total === undefined) {
    return `${nameOf(preference)} gives the lowest duty that is known${proof}.`;
  }
  return `${nameOf(preference)} saves ${roundPercent(mfn.total - preference.total)} percentage points of duty${proof}.`;
}

function worthNothing(preference: Offer, mfn: Offer, dearer: number): string {
  const isLower = preference.rate !== undefined && mfn.rate !== undefined && preference.rate < mfn.rate;
  if (isLower && mfn.total !== undefined) {
    const topped = preference.layers.some((layer) => layer.effect === 'TOP_UP_TO');
    const why = topped ? `topped up to ${percentText(mfn.total)}` : `${percentText(mfn.total)} or more`;
    return `${nameOf(preference)} saves nothing here: the total is ${why} whichever rate is used.`;
  }
  return dearer > 0
    ? `The MFN rate is lower than the rate under ${nameOf(preference)}.`
    : `The MFN rate is equal to the rate under ${nameOf(preference)}, and needs no proof of origin.`;
}

const nameOf = ({ column }: Offer): string => column.agreement?.name.en ?? `"${column.rule.name.en}"`;
