import { type Measures, recordOf } from './measures.js';

export const criteria = ['days', 'cost', 'duty', 'record'] as const;
export type Criterion = (typeof criteria)[number];

/** How much each criterion counts, 0 to 100. */
export type Weights = Readonly<Record<Criterion, number>>;

export interface Ranked<Market> {
  readonly market: Market;
  /** 1 for the best, equal for equal scores; undefined if nothing that has a weight is known. */
  readonly place: number | undefined;
  /** From 0 to 100: what is certain, and what it would be if all that is not known were the best. */
  readonly score: { readonly least: number; readonly most: number };
  /** Criteria in which it is among the best third of the range, the strongest first. */
  readonly strengths: readonly Criterion[];
  /** Criteria in which it is among the worst third of the range, the weakest first. */
  readonly weaknesses: readonly Criterion[];
  /** Criteria with a weight whose figure is not known. */
  readonly missing: readonly Criterion[];
  /** Criteria with a weight of which only a lower bound is known. */
  readonly partly: readonly Criterion[];
}

interface Candidate {
  readonly measures: Measures;
}

const THIRD = 1 / 3;

/**
 * Ranks markets, the best first. Each figure becomes a share from 0 for the worst of the markets to 1 for the best, and
 * the score is their mean by weight. A figure that is not known is no share: the score then has a range, and its certain
 * end ranks. So a market whose figure is known is never behind one that differs only by not knowing it. Markets with
 * equal scores and equally many unknown figures have one place and keep their order.
 */
export function rank<Market extends Candidate>(
  markets: readonly Market[],
  weights: Weights,
): readonly Ranked<Market>[] {
  const used = criteria.filter((criterion) => weights[criterion] > 0);
  const ranges = new Map(used.map((criterion) => [criterion, rangeOf(markets, criterion)]));
  const ranked = markets.map((market) => scored(market, used, weights, ranges)).toSorted(better);
  return ranked.map((each) => ({
    ...each,
    place:
      each.missing.length === used.length ? undefined : 1 + ranked.filter((other) => better(other, each) < 0).length,
  }));
}

type Scored<Market> = Omit<Ranked<Market>, 'place'>;

function better(
  { score: a, missing: lacksA }: Scored<unknown>,
  { score: b, missing: lacksB }: Scored<unknown>,
): number {
  // Scores are compared as they are shown.
  return Math.round(b.least) - Math.round(a.least) || lacksA.length - lacksB.length;
}

function scored<Market extends Candidate>(
  market: Market,
  used: readonly Criterion[],
  weights: Weights,
  ranges: ReadonlyMap<Criterion, Range | undefined>,
): Scored<Market> {
  const whole = used.reduce((sum, criterion) => sum + weights[criterion], 0);
  const shares = used.flatMap((criterion) => {
    const range = ranges.get(criterion);
    const figure = figureOf(market.measures, criterion);
    return range === undefined || figure === undefined ? [] : [{ criterion, share: shareOf(figure, criterion, range) }];
  });
  const missing = used.filter((criterion) => !shares.some((each) => each.criterion === criterion));
  const certain = shares.reduce((sum, { criterion, share }) => sum + share * weights[criterion], 0);
  const open = missing.reduce((sum, criterion) => sum + weights[criterion], 0);
  const telling = shares
    .filter(({ criterion }) => isWide(ranges.get(criterion)))
    .toSorted((a, b) => b.share - a.share || used.indexOf(a.criterion) - used.indexOf(b.criterion));
  return {
    market,
    score: { least: percent(certain, whole), most: percent(certain + open, whole) },
    strengths: telling.filter(({ share }) => share >= 1 - THIRD).map(({ criterion }) => criterion),
    weaknesses: telling
      .filter(({ share }) => share <= THIRD)
      .map(({ criterion }) => criterion)
      .toReversed(),
    missing,
    partly: shares
      .map(({ criterion }) => criterion)
      .filter((criterion) => criterion !== 'record' && market.measures[criterion]?.most === undefined)
      .filter((criterion) => criterion !== 'duty' || market.measures.duty !== undefined),
  };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

interface Range {
  readonly least: number;
  readonly most: number;
}

const isWide = (range: Range | undefined): boolean => range !== undefined && range.most > range.least;

/** The figure by which a market is ranked: the lower bound, as bounds above it are often not on record. */
function figureOf(measures: Measures, criterion: Criterion): number | undefined {
  if (criterion === 'record') return recordOf(measures);
  if (criterion === 'duty') return measures.duty === undefined ? 0 : measures.duty.least;
  return measures[criterion].least;
}

function rangeOf(markets: readonly Candidate[], criterion: Criterion): Range | undefined {
  const known = markets.flatMap(({ measures }) => figureOf(measures, criterion) ?? []);
  return known.length === 0 ? undefined : { least: Math.min(...known), most: Math.max(...known) };
}

/** 1 for the best of the markets, 0 for the worst. Equal markets are all the best. */
function shareOf(figure: number, criterion: Criterion, range: Range): number {
  if (!isWide(range)) return 1;
  const share = (range.most - figure) / (range.most - range.least);
  return criterion === 'record' ? 1 - share : share;
}
