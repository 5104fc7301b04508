import type { RequirementNode } from '../../../graph/generated/nodes.js';
import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import type { FactGraph } from '../../facts/fact-graph.js';
import type { Explanation } from '../../plan.js';
import { nameList } from '../../scope/names.js';
import type { Expired } from '../credit/credits.js';
import type { Holding } from '../holdings.js';
import type { Arrangement } from '../recognition.js';
import type { Offer, RecognisedOffer } from '../work/offer.js';

/** Why nothing or less is left to do. */
export function becauseOfOffer(facts: FactGraph, offer: Offer, requirement: RequirementNode): Explanation {
  if (offer.status !== 'SATISFIED')
    return { text: [acceptedText(facts, offer), leftText(offer)], path: recognisedPath(offer, requirement) };
  const { held, validTo: until } = offer.holding;
  return held.id === requirement.id
    ? { text: messages.steps.held({ until }), path: [requirement] }
    : { text: messages.steps.heldOther({ held: held.name, until }), path: [held, requirement] };
}

/** Why something that would make the work unnecessary does not. */
export function becauseOfExpired({ offer, until, day: start }: Expired, requirement: RequirementNode): Explanation {
  const ends = ({ held }: Holding) => messages.steps.heldExpires({ held: held.name, until, start });
  if (offer.status === 'SATISFIED') return { text: ends(offer.holding), path: [requirement] };
  const { holding, arrangement } = offer;
  const text =
    holding?.validTo === until
      ? ends(holding)
      : messages.steps.arrangementEnds({ recognition: arrangement.recognition.name, until, start });
  return { text, path: recognisedPath(offer, requirement) };
}

/** What an arrangement that is not used here would accept, or that it recognises nothing. */
export function becauseOfArrangement(
  facts: FactGraph,
  { recognition, accepts }: Arrangement,
  requirement: RequirementNode,
): Explanation | undefined {
  const { effect, name } = recognition;
  const path = [recognition, requirement];
  if (effect === 'NONE') return { text: messages.steps.recognisesNothing({ recognition: name }), path };
  if (accepts.length === 0) return undefined;
  const certificates = nameList(facts, unique(accepts.map(({ id }) => id)));
  return { text: messages.steps.wouldSpare({ recognition: name, certificates, effect }), path: [...accepts, ...path] };
}

/** What is accepted, and where. */
function acceptedText(facts: FactGraph, { credit: { effect }, arrangement, holding }: RecognisedOffer): Message {
  const { issuedIn, issuedAt, honouredIn } = arrangement;
  const accepted = {
    recognition: arrangement.recognition.name,
    from: issuedIn.name,
    issuedAt,
    there: nameList(facts, unique(honouredIn)),
    isPart: effect === 'PARTIAL',
  };
  if (effect === 'TEST_REPORT') return messages.steps.reportsAccepted(accepted);
  if (holding === undefined) return messages.steps.workAccepted(accepted);
  return messages.steps.heldAccepted({ ...accepted, held: holding.held.name, until: holding.validTo });
}

const leftText = ({ status, credit }: RecognisedOffer): Message =>
  status === 'CREDITED' ? messages.steps.nothingLeft() : messages.steps.saves({ days: credit.daysSaved });

function recognisedPath({ arrangement, holding }: RecognisedOffer, requirement: RequirementNode) {
  const held = holding === undefined ? [] : [holding.held];
  return [arrangement.issuedIn, ...held, arrangement.recognition, requirement];
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
