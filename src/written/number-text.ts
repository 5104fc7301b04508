import { narrowAmount } from './narrow.js';

/** What a text can be as a number: one value, or several that writers of different countries mean by it. */
export type WrittenNumber =
  | { readonly value: number; readonly meanings?: never }
  | { readonly meanings: readonly [string, string]; readonly value?: never };

/** Thousands do not begin with a zero: `0,500` is a half where the comma is before the decimals. */
const plain = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.\d+)?$/;
/** A point or comma before exactly three digits divides thousands in some countries, and decimals in others. */
const pointBeforeThree = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * `12,000`, `12 000`, `1.5`, `１２，０００`, `1만`, `1억 2천만`. `12.000` is 12 or 12,000. Undefined if it is not a number
 * that can be read with certainty.
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  const given = narrowAmount(text);
  const [sign, size] = given.startsWith('-') ? ['-', given.slice(1)] : ['', given];
  if (pointBeforeThree.test(size)) return { meanings: [given.replace(/\.\d{3}$/, ''), given.replace('.', ',')] };
  const value = plain.test(size) ? Number(size.replace(/[, ]/g, '')) : koreanNumber(size.replace(blankAtUnit, ''));
  return value === undefined ? undefined : { value: sign === '-' ? -value : value };
}

/**
 * The number at the beginning of a text, in digits and the Korean words for powers of ten, which follow their digits
 * without a blank: 백 is a bag too, and 조각 a piece. 천만 has no digits, like the end of 1억 천만.
 */
export const numberAtStart =
  /^-?(?:\d(?:[\d,. ]*\d)?(?:(?:조(?!각)|[억만천백십])+(?: ?\d[\d,.]*| (?=[천백십]+[억만]))?)*|[천백십]+[억만]?)/;

const blankAtUnit = /(?<=[조억만천백십]) | (?=[조억만천백십])/g;
/** 1만5 is said for 15,000, and could be 10,005. */
const loneDigit = /[조억만천백십]\d$/;

type Units = readonly (readonly [unit: string, size: number])[];

const tenThousands: Units = [
  ['조', 1e12],
  ['억', 1e8],
  ['만', 1e4],
];
const tens: Units = [
  ['천', 1000],
  ['백', 100],
  ['십', 10],
];

/** `1억2천만`: the units in their order, each once and with the number before it. 천만 is a thousand times ten thousand. */
const koreanNumber = (given: string): number | undefined =>
  /[조억만천백십]/.test(given) && !loneDigit.test(given)
    ? sumOf(given, tenThousands, (part) => sumOf(part, tens, digitsOrOne))
    : undefined;

/** What is before 천, 백 or 십, or after the last of them. 천 without digits is one of it. */
const digitsOrOne = (part: string): number | undefined => (part === '' ? 1 : digitsOf(part));

const digitsOf = (part: string): number | undefined =>
  plain.test(part) && !pointBeforeThree.test(part) ? Number(part.replace(/[, ]/g, '')) : undefined;

/** Each part is smaller than the unit before it. */
function sumOf(given: string, units: Units, read: (part: string) => number | undefined): number | undefined {
  if (given === '') return undefined;
  let [rest, sum, limit] = [given, 0, Number.POSITIVE_INFINITY];
  for (const [unit, size] of units) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const count = read(rest.slice(0, at));
    if (count === undefined || count * size >= limit) return undefined;
    // 8.2조 is 8,200,000,000,000: not what binary fractions make of it.
    sum += Number((count * size).toPrecision(15));
    [rest, limit] = [rest.slice(at + unit.length), size];
  }
  if (rest === '') return sum;
  const last = read(rest);
  return last === undefined || last >= limit ? undefined : sum + last;
}
