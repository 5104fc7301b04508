import type { EdgeProperties, TraitNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { numberText } from '../number-text.js';
import type { TraitValue } from './trait-value.js';

export type Trigger = EdgeProperties['TRIGGERED_BY'];

/** Undefined is "nobody has said". */
export type Truth = boolean | undefined;

/** Whether a trigger holds. Bounds are inclusive; `absent` turns it round; without a value nothing is known. */
export function holds(trigger: Trigger, value: TraitValue | undefined): Truth {
  const met = value && isMet(trigger, value);
  return met === undefined || !trigger.absent ? met : !met;
}

/** A trigger with the trait that it is about. */
export interface TraitTrigger {
  readonly trait: TraitNode;
  readonly trigger: Trigger;
}

/** Alternatives in words: `"Sold as" is KIT or PARTS or "Consignment value" is at most 800 USD`. */
export function triggersText(alternatives: readonly TraitTrigger[]): string {
  const byTrait = groupBy(alternatives, ({ trait, trigger }) => `${trait.id} ${trigger.absent ?? false}`);
  return [...byTrait.values()].flatMap(ofOneTrait).join(' or ');
}

function ofOneTrait(triggers: readonly TraitTrigger[]): string {
  const [first] = triggers;
  if (first === undefined) return '';
  const name = `"${first.trait.name.en}"`;
  const absent = first.trigger.absent ?? false;
  const values = triggers.map(({ trait, trigger }) => valuesText(trait, trigger)).filter((text) => text !== '');
  if (values.length === 0) return `${name} is ${absent ? 'not true' : 'true'}`;
  return `${name} is ${absent ? 'other than ' : ''}${values.join(' or ')}`;
}

function valuesText({ unit }: TraitNode, { min, max, option }: Trigger): string {
  if (option !== undefined) return option;
  const suffix = unit ? ` ${unit}` : '';
  const lower = min === undefined ? [] : [`at least ${numberText(min)}${suffix}`];
  const upper = max === undefined ? [] : [`at most ${numberText(max)}${suffix}`];
  return [...lower, ...upper].join(' and ');
}

function isMet({ min, max, option }: Trigger, value: TraitValue): Truth {
  if (value.holds !== undefined) return value.holds;
  if (value.option !== undefined) return option === undefined || value.option === option;
  if (value.amount === undefined) return undefined;
  if (min === undefined && max === undefined) return value.amount > 0;
  return (min === undefined || value.amount >= min) && (max === undefined || value.amount <= max);
}
