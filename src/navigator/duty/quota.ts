import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';
import type { Consignment, PlanRequest } from '../plan-request.js';
import { shippedIn } from '../quantity/shipped.js';

/** Whether the consignment is larger than the quota of the rule: no part of the year has as much left. */
export function exceedsQuota(consignment: Consignment, { quotaVolume, quotaUnit }: CustomsRuleNode): boolean {
  const shipped = shippedIn(consignment, quotaUnit);
  return quotaVolume !== undefined && shipped !== undefined && shipped > quotaVolume;
}

/**
 * Whether the rule has a quota, although no condition of it asks about the shipment whether some of it is left: nobody
 * has said that it is available.
 */
export function lacksQuotaAnswer(facts: FactGraph, { id, quotaVolume }: CustomsRuleNode): boolean {
  if (quotaVolume === undefined) return false;
  const traits = actsUp(facts, id)
    .flatMap((act) => facts.out(act, 'TRIGGERED_BY'))
    .flatMap(({ to }) => facts.get(to, 'Trait') ?? []);
  return !traits.some(({ subject, readFrom }) => subject === 'SHIPMENT' && readFrom === undefined);
}

/** How much enters at the rate of each rule with a quota, and whether the consignment is larger. */
export function quotaNotes({ consignment }: PlanRequest, rules: readonly CustomsRuleNode[]): readonly Message[] {
  return rules.flatMap((rule) => {
    const { name, quotaVolume: volume, quotaUnit: unit, quotaPeriod: period } = rule;
    if (volume === undefined) return [];
    const exceeded = exceedsQuota(consignment, rule);
    return [
      messages.duty.quota({ rule: name, volume, unit, period }),
      ...(exceeded ? [messages.duty.quotaExceeded({ rule: name })] : []),
    ];
  });
}
