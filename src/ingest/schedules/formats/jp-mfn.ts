import { inEnglish, ofTwo } from './japan-words.js';

/** The schedules of Japan that Landfall reads. */
export const japanColumns = { mfn: 'jp/schedule/mfn', rcep: 'jp/schedule/rcep' } as const;

/** The cells of a line, of its own or of the row above; empty where neither has one. */
export interface JapanRates {
  readonly general: string;
  readonly temporary: string;
  readonly wto: string;
}

/**
 * The rate that Japan applies to members of the WTO, in the words of its English edition. The temporary rate takes the
 * place of the general rate, and the WTO rate applies where it is lower than that (Japan Customs, Customs Answer 1105,
 * https://www.customs.go.jp/tetsuzuki/c-answer/imtsukan/1105_jr.htm). The schedule puts a rate that does not apply in
 * brackets. Empty if the line has none.
 */
export function japanMfn(rates: JapanRates): string {
  const [general, temporary, wto] = [rates.general, rates.temporary, rates.wto].map(inEnglish);
  const base = applied(bare(general ?? ''), wto ?? '');
  if (temporary === undefined || temporary === '') return base;
  if (!isForPart(temporary) || isBracketed(general ?? '')) return applied(bare(temporary), wto ?? '');
  return span([bare(temporary), base]);
}

/**
 * The rate for Korean goods under RCEP. An empty cell concedes nothing. A rate in brackets is one that is not lower than
 * that for members of the WTO, but a rate of the agreement all the same.
 */
export const japanRcep = (cell: string): string => bare(inEnglish(cell)) || 'MFN';

/** The rate of a line of which the national rate and the WTO rate are known. */
function applied(national: string, wto: string): string {
  if (wto === '' || isZero(national)) return national;
  if (national === '') return isBracketed(wto) ? '' : bare(wto);
  const [bound, order] = [bare(wto), compare(bare(wto), national)];
  if (isBracketed(wto)) return order === 'LOWER' ? span([bound, national]) : national;
  if (order !== undefined) return order === 'LOWER' ? bound : national;
  const percents = percentsIn(wto);
  if (percents.length > 1 && !isOfTwo(wto)) return spanOfParts(percents, national);
  return isOfTwo(national) ? bound : `${national} or ${bound}${ofTwo.lower}`;
}

/** The bounds where the WTO rate differs for parts of the goods: no part pays more than the national rate. */
function spanOfParts(percents: readonly string[], national: string): string {
  const all = [...percents, ...(isPercent(national) ? [national] : [])];
  const low = all.reduce((one, other) => (compare(other, one) === 'LOWER' ? other : one));
  const high = isPercent(national)
    ? national
    : all.reduce((one, other) => (compare(other, one) === 'LOWER' ? one : other));
  return low === high ? low : `${low}~${high}`;
}

/** From the lower to the higher of two rates for parts of the goods; both if they cannot be compared. */
function span([one, other]: readonly [string, string]): string {
  const order = compare(one, other);
  if (order === 'SAME') return one;
  if (!isPercent(one) || !isPercent(other)) return `${one} / ${other}`;
  return order === 'LOWER' ? `${one}~${other}` : `${other}~${one}`;
}

/** Whether the mark says that the temporary rate is not for all goods of the line. */
const isForPart = (temporary: string) => temporary.startsWith('※');

/** Whether all rates of a cell are in brackets: none of them applies. */
const isBracketed = (cell: string) => cell.includes('(') && /^[\s~,*#◎※]*(?:or[\s~,]*)?$/u.test(withoutBrackets(cell));

const withoutBrackets = (cell: string): string => {
  const inner = cell.replace(/\([^()]*\)/gu, '');
  return inner === cell ? cell : withoutBrackets(inner);
};

/** Without the marks of quotas (`#`), safeguards (`*`) and parts (`※`), and without brackets around a single rate. */
function bare(cell: string): string {
  const rate = cell.replace(/^[\s*#◎※]+/u, '');
  const [, inner] = /^\(([^()]*)\)$/u.exec(rate) ?? [];
  return inner ?? rate;
}

const isOfTwo = (rate: string) => Object.values(ofTwo).some((words) => rate.includes(words));
const isZero = (rate: string) => rate === 'Free' || rate === 'Exemption';
const isPercent = (rate: string) => isZero(rate) || /^\d+(?:\.\d+)?%$/u.test(rate);

/** The percentages of a cell, as `3%` or `Free`. */
const percentsIn = (cell: string): string[] => cell.match(/Free|\d+(?:\.\d+)?%/gu) ?? [];

type Order = 'LOWER' | 'SAME' | 'HIGHER';

/** How a rate compares with another, if that holds for all goods. */
function compare(rate: string, other: string): Order | undefined {
  const [one, two] = [rate, other].map((each) => (isZero(each) ? '0%' : each));
  if (one === undefined || two === undefined) return undefined;
  if (formOf(one) === formOf(two)) return compareNumbers(numbersIn(one), numbersIn(two));
  if (isBelow(one, two)) return 'LOWER';
  return isBelow(two, one) ? 'HIGHER' : undefined;
}

/** Whether a percentage is below a charge: that is anything but free, or of it a percentage as high is only the least. */
function isBelow(percent: string, charge: string): boolean {
  if (!isPercent(percent)) return false;
  if (percent === '0%') return true;
  const [least] = /^\d+(?:\.\d+)?%(?= \+ | or )/u.exec(charge) ?? [];
  const isLeast = least !== undefined && (charge.endsWith(ofTwo.higher) || !isOfTwo(charge));
  return isLeast && compareNumbers(numbersIn(percent), numbersIn(least)) !== 'HIGHER';
}

const number = /\d[\d,]*(?:\.\d+)?/gu;
const formOf = (rate: string) => rate.replace(number, '1');
const numbersIn = (rate: string) => (rate.match(number) ?? []).map((each) => Number(each.replace(/,/gu, '')));

/** Rates of one form, part by part. */
function compareNumbers(ours: readonly number[], theirs: readonly number[]): Order | undefined {
  const differences = ours.map((each, place) => each - (theirs[place] ?? 0));
  if (differences.every((difference) => difference === 0)) return 'SAME';
  if (differences.every((difference) => difference <= 0)) return 'LOWER';
  return differences.every((difference) => difference >= 0) ? 'HIGHER' : undefined;
}
