import { pointsText } from '../../messages/amounts.js';
import type { Localized } from '../../messages/localized.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { roundPercent } from '../money/round.js';
import { isMfn } from './best.js';
import type { Offer } from './offers.js';
import { proofNames } from './proofs.js';

interface Compared {
  readonly offers: readonly Offer[];
  readonly best: Offer | undefined;
  readonly mfn: Offer | undefined;
}

/** The advantage of each preference over the MFN rate, if the totals are known. */
export function comparisons(facts: FactGraph, { offers, best, mfn }: Compared): readonly Message[] {
  const preferences = offers.filter((offer) => offer.column.binds && !isMfn(offer));
  return preferences.flatMap((preference) => {
    if (preference === best) return [worth(facts, preference, mfn)];
    if (mfn?.total === undefined || preference.total === undefined) return [];
    return preference.total < mfn.total ? [] : [worthNothing(preference, mfn, preference.total - mfn.total)];
  });
}

function worth(facts: FactGraph, offer: Offer, mfn: Offer | undefined): Message {
  const [preference, proofs] = [nameOf(offer), proofNames(facts, offer.asking)];
  if (mfn?.total === undefined || offer.total === undefined) return messages.duty.lowestKnown({ preference, proofs });
  return messages.duty.saves({ preference, saving: pointsText(roundPercent(mfn.total - offer.total)), proofs });
}

function worthNothing(offer: Offer, mfn: Offer, dearer: number): Message {
  const preference = nameOf(offer);
  const isLower = offer.rate !== undefined && mfn.rate !== undefined && offer.rate < mfn.rate;
  if (isLower && mfn.total !== undefined) {
    const said = { preference, total: mfn.total };
    const isToppedUp = offer.layers.some((layer) => layer.effect === 'TOP_UP_TO');
    return isToppedUp ? messages.duty.toppedUp(said) : messages.duty.savesNothing(said);
  }
  return dearer > 0 ? messages.duty.mfnIsLower({ preference }) : messages.duty.mfnIsEqual({ preference });
}

const nameOf = ({ column }: Offer): Localized => column.agreement?.name ?? column.rule.name;
