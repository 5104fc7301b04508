import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { recorded } from '../../messages/recorded.js';
import { claimsOn } from '../claims/claim-on.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';

/** Disagreements between sources on the rate of a rule: the other claims, and why one was chosen. */
export function disputes(facts: FactGraph, rule: CustomsRuleNode, day: Day): readonly Message[] {
  const claims = claimsOn(facts, rule.id, day).filter((claim) => claim.field === 'rate');
  const others = claims.filter((claim) => claim.standing === 'DISPUTED').flatMap((claim) => claim.value?.typical ?? []);
  if (others.length === 0) return [];
  const reason = claims.find((claim) => claim.standing === 'CHOSEN')?.reason;
  return [
    messages.rates.disagreement({ rule: rule.name, others }),
    ...(reason === undefined ? [] : [messages.rates.reason({ reason: recorded(reason) })]),
  ];
}
