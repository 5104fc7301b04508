import { costText } from '../../messages/amounts.js';
import type { CliCostFragment } from '../generated/operations.js';
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

/** All of them, free ones only if there are no others; undefined if none is known. */
export function costs(words: Words, found: readonly Cost[]): string | undefined {
  const paid = found.filter((one) => !isFree(one));
  const shown = paid.length > 0 ? paid : found;
  const texts = shown.map((one) => cost(words, one)).filter((text) => text !== undefined);
  return (paid.length > 0 ? texts : texts.slice(0, 1)).join(' + ') || undefined;
}
