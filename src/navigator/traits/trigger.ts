import type { EdgeProperties, TraitNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { boundsText } from '../quantity-text.js';
import { optionName } from './option-name.js';
import type { TraitValue } from './trait-value.js';

export type Trigger = EdgeProperties['TRIGGERED_BY'];

/** Undefined if it is unknown. */
export type Truth = boolean | undefined;

/** Whether a trigger is met. `absent` negates. Undefined without a value. */
export function holds(trigger: Trigger, value: TraitValue | undefined): Truth {
  const met = value && isMet(trigger, value);
  return met === undefined || !trigger.absent ? met : !met;
}

/** A trigger with its trait. */
export interface TraitTrigger {
  readonly trait: TraitNode;
  readonly trigger: Trigger;
}

/** Conditions, one for each trait: `"Sold as" is KIT or PARTS`, `"Consignment value" is up to USD 800`. */
export function conditionsOf(alternatives: readonly TraitTrigger[]): readonly Message[] {
  const byTrait = groupBy(alternatives, ({ trait, trigger }) => `${trait.id} ${trigger.absent ?? false}`);
  return [...byTrait.values()].flatMap(ofOneTrait);
}

function ofOneTrait(triggers: readonly TraitTrigger[]): readonly Message[] {
  const [first] = triggers;
  if (first === undefined) return [];
  const subject = { trait: first.trait.name, absent: first.trigger.absent ?? false };
  const values = triggers.flatMap(({ trait, trigger }) => valueText(trait, trigger) ?? []);
  return [
    values.length === 0
      ? messages.applicability.holds(subject)
      : messages.applicability.hasValue({ ...subject, values }),
  ];
}

function valueText(trait: TraitNode, { option, ...bounds }: Trigger): Message | undefined {
  if (option !== undefined) return optionName(trait, option);
  if (trait.kind !== 'AMOUNT') return undefined;
  return boundsText(bounds, trait.unit) ?? messages.applicability.moreThanZero();
}

function isMet(trigger: Trigger, value: TraitValue): Truth {
  const { option } = trigger;
  if (value.holds !== undefined) return value.holds;
  if (value.option !== undefined) return option === undefined || value.option === option;
  return value.amount === undefined ? undefined : isWithin(trigger, value.amount);
}

/** Without bounds, an amount has only to be there. */
function isWithin({ min, max, minExclusive, maxExclusive }: Trigger, amount: number): boolean {
  if (min === undefined && max === undefined) return amount > 0;
  const isEnough = min === undefined || (minExclusive ? amount > min : amount >= min);
  return isEnough && (max === undefined || (maxExclusive ? amount < max : amount <= max));
}
