import { type Measures, recordOf } from './measures.js';

export const criteria = ['days', 'cost', 'duty', 'record'] as const;
export type Criterion = (typeof criteria)[number];

/** How much each criterion counts, 0 to 100. */
export type Weights = Readonly<Record<Criterion, number>>;

export interface Ranked<Market> {
  readonly market: Market;
  /** 0 to 100; undefined if nothing that has a weight is known. */
  readonly score: number | undefined;
  /** Criteria in which it is among the best third, the strongest first. */
  readonly strengths: readonly Criterion[];
  /** Criteria with a weight whose figure is not known. */
  readonly missing: readonly Criterion[];
}

interface Candidate {
  readonly measures: Measures;
}

/**
 * Ranks markets, the best first. Each figure becomes a share from 0 for the worst of the markets to 1 for the best; the
 * score is their mean by weight. A figure that is not known adds nothing and keeps its weight, so that it never helps:
 * with the same other figures a market whose figure is known is never behind. Markets with equal scores keep their order.
 */
export function rank<Market extends Candidate>(
  markets: readonly Market[],
  weights: Weights,
): readonly Ranked<Market>[] {
  const ranges = new Map(criteria.map((criterion) => [criterion, rangeOf(markets, criterion)]));
  const used = criteria.filter((criterion) => weights[criterion] > 0);
  const whole = used.reduce((sum, criterion) => sum + weights[criterion], 0);
  const ranked = markets.map((market): Ranked<Market> => {
    const shares = used.map((criterion) => ({
      criterion,
      share: shareOf(market.measures, criterion, ranges.get(criterion)),
    }));
    const known = shares.filter((each): each is { criterion: Criterion; share: number } => each.share !== undefined);
    const sum = known.reduce((total, { criterion, share }) => total + share * weights[criterion], 0);
    return {
      market,
      score: known.length === 0 ? undefined : (100 * sum) / whole,
      strengths: known
        .filter(({ share }) => share >= 2 / 3)
        .toSorted((a, b) => b.share - a.share)
        .map(({ criterion }) => criterion),
      missing: shares.filter(({ share }) => share === undefined).map(({ criterion }) => criterion),
    };
  });
  return ranked.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
}

interface Range {
  readonly least: number;
  readonly most: number;
}

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
function shareOf(measures: Measures, criterion: Criterion, range: Range | undefined): number | undefined {
  const figure = figureOf(measures, criterion);
  if (figure === undefined || range === undefined) return undefined;
  const width = range.most - range.least;
  const share = width === 0 ? 1 : (range.most - figure) / width;
  return criterion === 'record' && width > 0 ? 1 - share : share;
}
