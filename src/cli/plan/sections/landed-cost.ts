import { messages } from '../../../messages/messages.js';
import { cost } from '../amounts.js';
import { type Item, present, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import type { Words } from '../words.js';

type Landed = NonNullable<Plan['landedCost']>;

/** The cost of the consignment after import, line by line, then the sum. */
export function landedCost(words: Words, { landedCost }: Plan): Section {
  const { say } = words;
  const heading = say(messages.planPage.landedCost());
  if (landedCost == null) return { heading, items: [] };
  return { heading, items: [...landedCost.lines.map((line) => lineItem(words, line)), totalItem(words, landedCost)] };
}

function lineItem(words: Words, { label, amount, note }: Landed['lines'][number]): Item {
  const shown = amountText(words, amount) ?? words.say(messages.planPage.notKnown());
  return { text: words.say(messages.planPage.landedLine({ label, amount: shown })), details: present([note]) };
}

function totalItem(words: Words, { total, isLowerBound }: Landed): Item {
  const amount = amountText(words, total) ?? words.say(messages.planPage.notKnown());
  return { text: words.say(messages.planPage.landedTotal({ amount, isLowerBound })), details: [] };
}

/** Of a shipment, as the heading says; 0 is an amount to pay of 0, not a price that is free. */
function amountText(words: Words, found: Landed['total']): string | undefined {
  if (found == null) return undefined;
  const { min, typical, max, currency } = found;
  const isNothing = [min, typical, max].every((amount) => amount == null || amount === 0);
  if (isNothing) return words.say(messages.amounts.money({ amount: { amount: 0, currency } }));
  return cost(words, { ...found, per: 'ONCE' });
}
