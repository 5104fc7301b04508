import type { FactGraph } from '../facts/fact-graph.js';
import { roundPercent } from '../money/round.js';
import { isMfn } from './best.js';
import type { Offer } from './offers.js';
import { proofsOf } from './proofs.js';
import { percentText } from './rate.js';

interface Compared {
  readonly offers: readonly Offer[];
  readonly best: Offer | undefined;
  readonly mfn: Offer | undefined;
}

/** What each preference is worth beside the MFN rate, where both totals are known. */
export function comparisons(facts: FactGraph, { offers, best, mfn }: Compared): readonly string[] {
  const preferences = offers.filter((offer) => offer.column.binds && !isMfn(offer));
  return preferences.flatMap((preference) => {
    if (mfn?.total === undefined || preference.total === undefined) return [];
    if (preference === best) return [worth(facts, preference, mfn.total - preference.total)];
    if (preference.total < mfn.total) return [];
    return [worthNothing(preference, mfn, preference.total - mfn.total)];
  });
}

function worth(facts: FactGraph, preference: Offer, points: number): string {
  const proofs = proofsOf(facts, preference.asking).map((proof) => proof.name.en);
  const proof = proofs.length === 0 ? '' : `, with this proof: ${proofs.join('; ')}`;
  return `${nameOf(preference)} saves ${roundPercent(points)} percentage points of duty${proof}.`;
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
