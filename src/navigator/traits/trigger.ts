import type { EdgeProperties, TraitNode } from '../../graph/generated/nodes.js';
import type { TraitValue } from './known-traits.js';

export type Trigger = EdgeProperties['TRIGGERED_BY'];

/** Undefined is "nobody has said". */
export type Truth = boolean | undefined;

/** Whether a trigger holds. Bounds are inclusive; `absent` turns it round; without a value nothing is known. */
export function holds(trigger: Trigger, value: TraitValue | undefined): Truth {
  const met = value && isMet(trigger, value);
  return met === undefined || !trigger.absent ? met : !met;
}

/** The trigger in words: `"consignment value" at most 800 USD`. */
export function triggerText({ absent, min, max, option }: Trigger, trait: TraitNode): string {
  const unit = trait.unit ? ` ${trait.unit}` : '';
  const bounds = [
    ...(min === undefined ? [] : [`at least ${min}${unit}`]),
    ...(max === undefined ? [] : [`at most ${max}${unit}`]),
    ...(option === undefined ? [] : [`is ${option}`]),
  ];
  const words = [`"${trait.name.en}"`, bounds.join(' and ')].filter((part) => part !== '').join(' ');
  return absent ? `not ${words}` : words;
}

function isMet({ min, max, option }: Trigger, value: TraitValue): Truth {
  if (value.holds !== undefined) return value.holds;
  if (value.option !== undefined) return option === undefined || value.option === option;
  if (value.amount === undefined) return undefined;
  if (min === undefined && max === undefined) return value.amount > 0;
  return (min === undefined || value.amount >= min) && (max === undefined || value.amount <= max);
}
