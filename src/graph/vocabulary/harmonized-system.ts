const olderYears = ['2017', '2012', '2007'] as const;

type Year = (typeof olderYears)[number];

/** An edition of the Harmonized System. */
export interface Edition {
  /** The scheme of its classes. */
  readonly scheme: `hs${Year}`;
  readonly year: Year;
}

/** The editions before that of 2022 that the knowledge can have, newest first. */
export const olderEditions: readonly Edition[] = olderYears.map((year) => ({ scheme: `hs${year}`, year }));

/** Digits of a subheading: in every national schedule a line's code begins with that of its subheading. */
const subheading = 6;

/** The subheading of a code; the code itself if it is not longer. */
export const subheadingOf = (code: string): string => code.slice(0, subheading);

/** Whether the code is longer than that of a subheading: only a tariff schedule has it. */
export const isNational = (code: string): boolean => code.length > subheading;

/** A range of codes with ten digits in short: `1902` for 1902000000 to 1902999999, or `2001-2005`. */
export function shortRange(from: string, to: string): string {
  const [first, last] = [from.replace(/(00)+$/, ''), to.replace(/(99)+$/, '')];
  const length = Math.max(first.length, last.length, 2);
  const ends = new Set([from.slice(0, length), to.slice(0, length)]);
  return [...ends].join('-');
}
