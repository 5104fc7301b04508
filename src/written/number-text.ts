/** What a text can be as a number: one value, or several that writers of different countries mean by it. */
export type WrittenNumber =
  | { readonly value: number; readonly meanings?: never }
  | { readonly meanings: readonly [string, string]; readonly value?: never };

/** Full-width letters, digits and signs as narrow ones, and every blank as the usual one. */
export const narrow = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

const plain = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.\d+)?$/;
/** A point or comma before exactly three digits divides thousands in some countries, and decimals in others. */
const pointBeforeThree = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * `12,000`, `12 000`, `1.5`, `１２，０００`, `1만`, `1억 2천만`. `12.000` is 12 or 12,000. Undefined if it is not a number
 * that can be read with certainty.
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  const given = narrow(text);
  const [sign, size] = given.startsWith('-') ? ['-', given.slice(1)] : ['', given];
  if (pointBeforeThree.test(size)) return { meanings: [given.replace(/\.\d{3}$/, ''), given.replace('.', ',')] };
  const value = plain.test(size) ? Number(size.replace(/[, ]/g, '')) : koreanNumber(size.replaceAll(' ', ''));
  return value === undefined ? undefined : { value: sign === '-' ? -value : value };
}

/**
 * The number at the beginning of a text, in digits and the Korean words for powers of ten, which follow their digits
 * without a blank. 조각 is a piece.
 */
export const numberAtStart = /^-?\d(?:[\d,. ]*\d)?(?:(?:조(?!각)|[억만천백십])+(?: ?\d[\d,.]*)?)*/;

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

/** `1억2천만`: the units in their order, each once and with the number before it. */
const koreanNumber = (given: string): number | undefined =>
  /[조억만천백십]/.test(given) ? sumOf(given, tenThousands, (part) => sumOf(part, tens, digitsOf)) : undefined;

const digitsOf = (part: string): number | undefined =>
  plain.test(part) && !pointBeforeThree.test(part) ? Number(part.replaceAll(',', '')) : undefined;

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
