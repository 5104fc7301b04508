import type { AgreementNode, ProductClassNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanRequest } from '../plan-request.js';
import { isMfn } from './best.js';
import type { Offer } from './offers.js';
import { originRulesFor } from './origin-rules.js';

interface Offered {
  readonly facts: FactGraph;
  readonly request: PlanRequest;
  readonly goods: ProductClassNode;
  readonly offers: readonly Offer[];
  readonly mfn: Offer | undefined;
}

/** Names the agreements whose rate can be worth a proof, and whose rule of origin for the goods is not on record. */
export function unrecordedOrigin({ facts, request, goods, offers, mfn }: Offered): readonly Message[] {
  const agreements = new Map<string, AgreementNode>();
  for (const offer of offers) {
    const { agreement, binds } = offer.column;
    if (agreement === undefined || !binds || isMfn(offer) || isWorthless(offer, mfn)) continue;
    if (originRulesFor(facts, agreement, goods, request.entryOn).length === 0) agreements.set(agreement.id, agreement);
  }
  if (agreements.size === 0) return [];
  return [messages.duty.originNotRecorded({ agreements: [...agreements.values()].map(({ name }) => name) })];
}

/** Where the MFN rate is not higher than a preference, nobody needs its rule of origin. */
const isWorthless = (offer: Offer, mfn: Offer | undefined): boolean =>
  offer.total !== undefined && mfn?.total !== undefined && offer.total >= mfn.total;
