import { messages } from '../../messages/messages.js';
import type { Facts, NodeFact } from '../facts/facts.js';
import type { Check } from './check.js';

/** A rate within a quota is used only after somebody has said that the quota is available. */
export const quotaIsAsked: Check = {
  id: 'quota-is-asked',
  sentence: messages.checks.quotaIsAsked(),
  find: (facts) =>
    facts.nodes
      .filter((rule) => isRate(rule) && rule.values.quotaVolume != null && !isAsked(rule.id, facts))
      .map(({ id, place, fields }) => ({
        place: fields.get('quotaVolume') ?? place,
        message: messages.checks.quotaNotAsked({ id }),
      })),
};

const isRate = ({ values: { kind } }: NodeFact): boolean => kind === 'MFN' || kind === 'PREFERENCE';

/** By a trait of the shipment that no other field of the input answers, of the rule or of an act above it. */
function isAsked(ruleId: string, facts: Facts): boolean {
  const above = new Set([ruleId]);
  for (const id of above) for (const { to } of facts.out(id, 'PART_OF')) above.add(to);
  const traits = [...above].flatMap((id) => facts.out(id, 'TRIGGERED_BY')).flatMap(({ to }) => facts.node(to) ?? []);
  return traits.some(({ values: { subject, readFrom } }) => subject === 'SHIPMENT' && readFrom == null);
}
