import type { RequirementNode } from '../../../graph/generated/nodes.js';
import type { FactGraph } from '../../facts/fact-graph.js';
import type { Explanation } from '../../plan.js';
import { namesOf } from '../../scope/names.js';
import type { Expired } from '../credit/credits.js';
import type { Offer, RecognisedOffer } from '../credit/offer.js';
import type { Holding } from '../holdings.js';
import type { Arrangement } from '../recognition.js';

/** Why nothing is left to do, or less. */
export function becauseOfOffer(facts: FactGraph, offer: Offer, requirement: RequirementNode): Explanation {
  if (offer.status !== 'SATISFIED')
    return { text: recognisedText(facts, offer), path: recognisedPath(offer, requirement) };
  const { held } = offer.holding;
  const isItself = held.id === requirement.id;
  const text = `The firm holds ${isItself ? 'this' : `${held.name.en}, which meets this`}${validText(offer.holding)}.`;
  return { text, path: isItself ? [requirement] : [held, requirement] };
}

/** Why something that would spare the work does not. */
export function becauseOfExpired({ offer, day }: Expired, requirement: RequirementNode): Explanation {
  const what =
    offer.status === 'SATISFIED' || offer.holding?.validTo === offer.until
      ? `What the firm holds, ${offer.holding?.held.name.en},`
      : offer.arrangement.recognition.name.en;
  const path = offer.status === 'SATISFIED' ? [requirement] : recognisedPath(offer, requirement);
  return { text: `${what} ends on ${offer.until}, before the day on which this would be done (${day}).`, path };
}

/** What an arrangement that spares nothing here would take, or that it recognises nothing. */
export function becauseOfArrangement(
  facts: FactGraph,
  { recognition, accepts }: Arrangement,
  requirement: RequirementNode,
): Explanation | undefined {
  const name = recognition.name.en;
  const path = [recognition, requirement];
  const { effect } = recognition;
  if (effect === 'NONE') return { text: `${name} recognises nothing: it states an intent.`, path };
  if (accepts.length === 0) return undefined;
  const certificates = namesOf(facts, unique(accepts.map(({ id }) => id)), 'or');
  const text = `A firm that holds ${certificates} ${reliefs[effect]} under ${name}.`;
  return { text, path: [...accepts, ...path] };
}

const reliefs = {
  FULL: 'need not do this,',
  TEST_REPORT: 'has its test reports accepted',
  PARTIAL: 'has less of this to do',
} as const;

function recognisedText(facts: FactGraph, { status, credit, arrangement, holding }: RecognisedOffer): string {
  const { recognition, issuedIn, issuedAt, honouredIn } = arrangement;
  const from = `${issuedIn.name.en} (the ${issuedAt})`;
  const there = namesOf(facts, unique(honouredIn), 'and');
  const held = holding && `${holding.held.name.en}, which the firm holds${validText(holding)},`;
  const what =
    credit.effect === 'TEST_REPORT' ? `test reports from ${from} count` : `${held ?? `what is done in ${from}`} counts`;
  const left = status === 'CREDITED' ? 'nothing is left to do' : savedText(credit.daysSaved);
  const part = credit.effect === 'PARTIAL' ? ' for a part of this' : '';
  return `${recognition.name.en}: ${what} in ${there}${part}; ${left}.`;
}

function recognisedPath({ arrangement, holding }: RecognisedOffer, requirement: RequirementNode) {
  const held = holding === undefined ? [] : [holding.held];
  return [arrangement.issuedIn, ...held, arrangement.recognition, requirement];
}

function savedText(days: number | undefined): string {
  if (days === undefined) return 'how many days this saves is not known';
  return days === 1 ? 'this saves 1 day' : `this saves ${days} days`;
}

function validText({ validTo }: Holding): string {
  return validTo === undefined ? '' : ` (valid to ${validTo})`;
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
