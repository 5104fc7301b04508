import { errors } from '../../errors.js';
import { codeDigits, wrongCount } from '../../written/code-text.js';

/** An edition of the Harmonized System. */
export interface Edition {
  /** The scheme of its classes. */
  readonly scheme: string;
  readonly year: string;
}

/** The editions before that of 2022 that the knowledge can have, newest first. */
export const olderEditions: readonly Edition[] = ['2017', '2012', '2007'].map((year) => ({
  scheme: `hs${year}`,
  year,
}));

/** The digits of the shortest code that only a tariff schedule has. */
const nationalFrom = 7;

/** The digits of a code of goods: 2 to 10. @throws `BAD_HS_CODE` */
export function hsDigits(given: string, field: string): string {
  const digits = codeDigits(given);
  if (digits === undefined) throw errors.badHsCode({ given, digits: wrongCount(given) }, { field });
  return digits;
}

/** Whether the digits can only be a line of a tariff schedule. */
export const isNational = (digits: string): boolean => digits.length >= nationalFrom;

/** The subheading of a national code. */
export const subheadingOf = (digits: string): string => digits.slice(0, 6);

/** The digits with the zero at the beginning that a spreadsheet drops; undefined if they are even in number. */
export const withZero = (digits: string): string | undefined => (digits.length % 2 === 0 ? undefined : `0${digits}`);

/**
 * Codes of the same line: a schedule of ten digits prints `00` after a line of eight that it does not divide, and export
 * declarations leave it out.
 */
export function sameLine(digits: string): readonly string[] {
  if (digits.length === 8) return [digits, `${digits}00`];
  return digits.length === 10 && digits.endsWith('00') ? [digits, digits.slice(0, 8)] : [digits];
}

/** Ids of the classes that the digits can mean, in this edition and in older ones; of a national code, its subheading. */
export function classIdsOf(digits: string): readonly string[] {
  const whole = isNational(digits) ? subheadingOf(digits) : digits;
  return ['hs', ...olderEditions.map(({ scheme }) => scheme)].map((scheme) => `${scheme}/${whole}`);
}

/** Codes to look up in the tariff schedules of the places of a plan. */
export function nationalCodes(digits: string): readonly string[] {
  return [digits, withZero(digits)].flatMap((each) => (each !== undefined && isNational(each) ? sameLine(each) : []));
}
