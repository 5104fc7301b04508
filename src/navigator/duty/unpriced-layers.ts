import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { CustomsBinding } from './customs-binding.js';
import type { Offer } from './offers.js';
import type { RateOf } from './priced-line.js';

interface Unpriced {
  readonly offers: readonly Offer[];
  readonly bindings: readonly CustomsBinding[];
  readonly rate: RateOf;
}

/** Additional duties and trade remedies, if there is nothing on record to add them to. */
export function unpricedLayers({ offers, bindings, rate }: Unpriced): readonly Message[] {
  if (offers.length > 0) return [];
  const added = new Map(bindings.filter(({ rule }) => isAdded(rule)).map((binding) => [binding.rule.id, binding]));
  if (added.size === 0) return [];
  const rules = [...added.values()].map((binding) =>
    messages.rates.named({
      rule: binding.rule.name,
      rate: rate({ rule: binding.rule, stated: binding.stated }).formula,
    }),
  );
  return [messages.duty.addedToAnyRate({ rules })];
}

const isAdded = ({ kind, effect = 'ADD' }: CustomsRuleNode): boolean =>
  (kind === 'ADDITIONAL_DUTY' || kind === 'TRADE_REMEDY') && effect === 'ADD';
