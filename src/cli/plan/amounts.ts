import { costText, daysText } from '../../messages/amounts.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { CliCostFragment, CliCostsFragment, CliDaysFragment } from '../generated/operations.js';
import { present } from './document.js';
import type { Words } from './words.js';

type Cost = CliCostFragment;

/** `USD 500 per year`, `free`; undefined if no amount is known. */
export function cost({ say }: Words, found: Cost | null | undefined): string | undefined {
  const text = found == null ? undefined : costText(found);
  return text && say(text);
}

/** Whether there is nothing to pay, as far as is known: free of charge, or no amount at all. */
export const isFree = ({ min, typical, max }: Cost): boolean =>
  [min, typical, max].every((amount) => amount == null || amount === 0);

/** `USD 500; the cost of 2 steps is unknown`: free only if no cost is unknown. Undefined if there is no cost. */
export function grossCost(words: Words, { gross, unknownCosts: unknown }: CliCostsFragment): string | undefined {
  if (unknown === 0) return costs(words, gross);
  if (gross.length > 0 && gross.every(isFree)) return words.say(messages.planPage.otherCostsFree({ unknown }));
  return present([costs(words, gross), words.say(messages.planPage.unknownCosts({ unknown }))]).join('; ');
}

/** All of them, free ones only if there are no others; undefined if none is known. */
export function costs(words: Words, found: readonly Cost[]): string | undefined {
  const paid = found.filter((one) => !isFree(one));
  const shown = paid.length > 0 ? paid : found;
  const texts = shown.map((one) => cost(words, one)).filter((text) => text !== undefined);
  return (paid.length > 0 ? texts : texts.slice(0, 1)).join(' + ') || undefined;
}

/** A total of days. A typical value alone is never exact: with some answers the total is not known. */
export function totalDaysText(total: CliDaysFragment): Message | undefined {
  const text = daysText(total);
  const isOnlyTypical = total.min == null && total.max == null;
  return text && isOnlyTypical ? messages.planPage.onlyTypical({ time: text }) : text;
}
