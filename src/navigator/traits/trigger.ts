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

/** Whether a trigger is met. Bounds are inclusive, and `absent` negates. Undefined without a value. */
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

function valueText(trait: TraitNode, { min, max, option }: Trigger): Message | undefined {
  if (option !== undefined) return optionName(trait, option);
  if (trait.kind !== 'AMOUNT') return undefined;
  return boundsText({ min, max }, trait.unit) ?? messages.applicability.moreThanZero();
}

function isMet({ min, max, option }: Trigger, value: TraitValue): Truth {
  if (value.holds !== undefined) return value.holds;
  if (value.option !== undefined) return option === undefined || value.option === option;
  if (value.amount === undefined) return undefined;
  if (min === undefined && max === undefined) return value.amount > 0;
  return (min === undefined || value.amount >= min) && (max === undefined || value.amount <= max);
}
