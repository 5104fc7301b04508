import { narrowWithHyphens } from './narrow.js';

/** Digits of a code of goods, and where its groups end. */
interface WrittenCode {
  readonly digits: string;
  /** Digits before each separator. */
  readonly cuts: readonly number[];
}

/** What people write before a code: `HS`, `HS code:`, `HSK`, `HS 코드`. */
const heading = /^HSK?\s*(?:codes?|no\.?|코드|번호|부호)?\s*:?\s*/i;
const grouped = /^\d{2,}(?:(?:[.-]|\s+)\d{2,})*$/;
/** Lines of the Gulf states have twelve digits, those of Israel and Taiwan eleven. */
const mostDigits = 12;

/**
 * The digits of a code of the Harmonized System or of a tariff schedule, as these print it: `330499`, `33.04`,
 * `3304.99-9000`, `3304 99 9000`, in full width too. Groups have two digits or more and are divided by one dot, one
 * hyphen or blanks: after the chapter, the heading or the subheading, and anywhere in the national part. Undefined for
 * any other text.
 */
export function codeDigits(given: string): string | undefined {
  const { digits, cuts } = written(given) ?? { digits: '', cuts: [] };
  if (digits.length < 2 || digits.length > mostDigits) return undefined;
  // A spreadsheet drops the zero at the beginning, and every group then ends one digit earlier.
  const shifts = digits.length % 2 === 0 ? [0] : [0, 1];
  return shifts.some((shift) => cuts.every((cut) => endsGroup(cut + shift))) ? digits : undefined;
}

/** How many digits a text has, if it is written as a code and has too few or too many. */
export function wrongCount(given: string): number | undefined {
  const { digits } = written(given) ?? { digits: '' };
  return digits.length === 1 || digits.length > mostDigits ? digits.length : undefined;
}

const endsGroup = (place: number): boolean => place === 2 || place === 4 || place >= 6;

function written(given: string): WrittenCode | undefined {
  const text = narrowWithHyphens(given).replace(heading, '');
  if (/^\d+$/.test(text)) return { digits: text, cuts: [] };
  if (!grouped.test(text)) return undefined;
  const groups = text.split(/[.-]|\s+/);
  const cuts = groups.slice(0, -1).map((_, place) => groups.slice(0, place + 1).join('').length);
  return { digits: groups.join(''), cuts };
}

/** An id of a class whose code is written as codes are printed: `hs/330499` for `hs/3304.99`. Others as they are. */
export function classIdText(given: string): string {
  const [, scheme, code = ''] = /^([a-z][a-z0-9-]*)\/(.+)$/i.exec(given.trim()) ?? [];
  const digits = codeDigits(code);
  return scheme === undefined || digits === undefined ? given.trim() : `${scheme.toLowerCase()}/${digits}`;
}
