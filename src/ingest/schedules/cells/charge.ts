import type { PerUnit, StatedRate } from '../../../graph/vocabulary/stated-rate.js';
import type { Market } from './market.js';
import { readPerUnit } from './money.js';
import { decimalSum, numberSource, readNumber } from './numbers.js';
import { isZeroWord } from './words.js';

/** What a charge is the sum of. */
interface Sum {
  readonly percent?: number;
  readonly specifics: readonly PerUnit[];
}

/**
 * A charge in the words of a publisher: percentages, amounts per unit, their sum, with a lowest and a highest charge. An
 * amount that the model of rates cannot hold, such as one per litre and one per kilogram together, leaves the bounds
 * that are known. Undefined if any part is not understood.
 */
export function readCharge(text: string, market: Market, lineUnit?: string): StatedRate | undefined {
  const marked = inMarks(text, market);
  const [first = '', ...rest] = marked.split(/ (MIN|MAX) /);
  const bounds = new Map<string, Sum>();
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [mark = '', bound = ''] = rest.slice(at);
    const sum = readSum(bound, market, lineUnit);
    // After a bound, *plus* can belong to the bound or to the whole charge.
    if (sum === undefined || bounds.has(mark) || / plus /i.test(bound)) return undefined;
    bounds.set(mark, sum);
  }
  const charge = readSum(first, market, lineUnit);
  if (charge === undefined) return isEither(marked, market, lineUnit) ? { kind: 'UNKNOWN', text } : undefined;
  return rateOf(text, charge, bounds.get('MIN'), bounds.get('MAX'));
}

function rateOf(text: string, charge: Sum, least?: Sum, most?: Sum): StatedRate {
  const [own, atLeast, atMost] = [charge, least, most].map((sum) => sum && chargeOf(sum));
  if (own && (least === undefined || atLeast) && (most === undefined || atMost))
    return { kind: 'CHARGE', ...own, ...(atLeast && { atLeast }), ...(atMost && { atMost }) };
  if (charge.percent === undefined || most) return { kind: 'UNKNOWN', text };
  return { kind: 'RANGE', min: charge.percent, text };
}

/** A sum as the model of rates has it: at most one amount per unit. */
function chargeOf({ percent, specifics }: Sum) {
  const [specific, ...others] = specifics;
  if (specific === undefined) return { percent: percent ?? 0 };
  const isOneUnit = others.every(({ currency, unit }) => currency === specific.currency && unit === specific.unit);
  if (!isOneUnit) return undefined;
  const total = { ...specific, amount: decimalSum(specifics.map(({ amount }) => amount)) };
  return percent ? { percent, specific: total } : { specific: total };
}

function readSum(text: string, market: Market, lineUnit: string | undefined): Sum | undefined {
  const terms = text.split(/(?:,? plus | ?\+ ?|,? and (?=\$|RM|\d))/i).map((term) => term.trim());
  const percents: number[] = [];
  const specifics: PerUnit[] = [];
  for (const term of terms) {
    const percent = readPercent(term, market);
    const specific = percent === undefined ? readPerUnit(term, market, lineUnit) : undefined;
    if (percent !== undefined) percents.push(percent);
    else if (specific) specifics.push(specific);
    else return undefined;
  }
  const [percent, ...others] = percents;
  if (others.length > 0) return undefined;
  return { ...(percent === undefined ? {} : { percent }), specifics };
}

const percentForms = {
  POINT: new RegExp(`^(${numberSource('POINT')}) ?%$`),
  COMMA: new RegExp(`^(${numberSource('COMMA')}) ?%$`),
} as const;

/** No market has a higher percentage: a text with one has lost its point or a blank. */
const highestPercent = 1_000;

/** The percentage of a text that is nothing else, with the words for zero. */
export function readPercent(text: string, { numbers }: Market): number | undefined {
  if (isZeroWord(text)) return 0;
  const digits = percentForms[numbers].exec(text)?.[1];
  const percent = digits === undefined ? undefined : readNumber(digits, numbers);
  return percent === undefined || percent > highestPercent ? undefined : percent;
}

const lowestWords = `,? (?:but (?:not|no) less than|with (?:a )?minimum limit|MIN|subject to a minimum customs duty of) `;
const highestWords = `,? (?:but (?:not|no) more than|or more than|with a maximum of|MAX|or, if lower,) `;

/** Whether the publisher states two charges and not which of them applies. */
function isEither(text: string, market: Market, lineUnit: string | undefined): boolean {
  const [one, other, ...more] = text.split(' or ').map((each) => readSum(each.replace(/\.$/, ''), market, lineUnit));
  return one !== undefined && other !== undefined && more.length === 0;
}

/** The words for the lowest and the highest charge as MIN and MAX: `5% or 4 baht/Kilogram` is `5% MIN 4 baht/Kilogram`. */
function inMarks(text: string, market: Market): string {
  const marked = eitherInMarks(text.replace(/%or /, '% or '))
    .replace(new RegExp(highestWords, 'gi'), ' MAX ')
    .replace(new RegExp(lowestWords, 'gi'), ' MIN ');
  return market.either === 'HIGHER' ? marked.replace(/^(.+%) or (.+)$/, '$1 MIN $2') : marked;
}

const eitherForm = /^(.+?) or (.+?)[.,]{0,2} ?(?:which ?ever is (?:the )?(\w+)|(w\.i\.t\.h))\b(.*)$/i;

function eitherInMarks(text: string): string {
  const [, one, other, which, isHigher, rest = ''] = eitherForm.exec(text) ?? [];
  if (one === undefined || other === undefined) return text;
  if (isHigher || /^(?:high|great)/i.test(which ?? '')) return `${one} MIN ${other}${rest}`;
  return /^(?:less|low)/i.test(which ?? '') ? `${one} MAX ${other}${rest}` : text;
}
