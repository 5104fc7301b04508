import { errors } from '../../errors.js';
import { isNational, olderEditions, subheadingOf } from '../../graph/vocabulary/harmonized-system.js';
import { codeDigits, wrongCount } from '../../written/code-text.js';

/** The digits of a code of goods: 2 to 12. @throws `BAD_HS_CODE` */
export function hsDigits(given: string, field: string): string {
  const digits = codeDigits(given);
  if (digits === undefined) throw errors.badHsCode({ given, digits: wrongCount(given) }, { field });
  return digits;
}

/** The digits with the zero at the beginning that a spreadsheet drops; undefined if they are even in number. */
export const withZero = (digits: string): string | undefined => (digits.length % 2 === 0 ? undefined : `0${digits}`);

/**
 * Codes of the same line, the given one first: a schedule of ten or twelve digits prints `00` after a line that it does
 * not divide, and export declarations leave it out.
 */
export function sameLine(digits: string): readonly string[] {
  if (!lineLengths.includes(digits.length)) return [digits];
  const significant = digits.replace(/(?:00)+$/, '');
  const others = lineLengths.filter((length) => length !== digits.length && length >= significant.length);
  return [digits, ...others.map((length) => significant.padEnd(length, '0'))];
}

/** Digits of lines in schedules that print zeros after a line that they do not divide. */
const lineLengths: readonly number[] = [8, 10, 12];

/** Ids of the classes that the digits can mean, in this edition and in older ones; of a national code, its subheading. */
export function classIdsOf(digits: string): readonly string[] {
  const schemes = ['hs', ...olderEditions.map(({ scheme }) => scheme)];
  return schemes.map((scheme) => `${scheme}/${subheadingOf(digits)}`);
}

/** Codes to look up in the tariff schedules of the places of a plan. */
export function nationalCodes(digits: string): readonly string[] {
  return [digits, withZero(digits)].flatMap((each) => (each !== undefined && isNational(each) ? sameLine(each) : []));
}
