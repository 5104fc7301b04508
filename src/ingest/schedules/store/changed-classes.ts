import type { CompiledRate } from '../compiled-schedule.js';

/** More classes than this are named by those above them. There are fewer chapters in the Harmonized System. */
const atMost = 100;

/** Digits of subheadings, headings and chapters. */
const levels = [6, 4, 2] as const;

/**
 * IDs of the classes of the Harmonized System for which these rates are stated: of national lines their subheadings, or
 * the headings or chapters of all if there are too many.
 */
export function changedClasses(rates: readonly Pick<CompiledRate, 'covers'>[]): readonly string[] {
  const codes = [...new Set(rates.map(({ covers }) => covers.slice(covers.indexOf('/') + 1)))];
  const at = (digits: number) => [...new Set(codes.map((code) => `hs/${code.slice(0, digits)}`))].sort();
  return levels.map(at).find((classes) => classes.length <= atMost) ?? at(2);
}
