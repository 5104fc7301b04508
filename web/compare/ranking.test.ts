import { describe, expect, it } from 'vitest';
import type { Measures } from './measures.js';
import { recordOf } from './measures.js';
import { rank, type Weights } from './ranking.js';

interface Given {
  readonly days?: number;
  readonly mostDays?: number;
  readonly cost?: number;
  readonly duty?: number;
  readonly none?: number;
}

const market = (name: string, { days, mostDays, cost, duty, none = 0 }: Given) => ({
  name,
  measures: {
    days: { least: days, most: mostDays },
    cost: { least: cost, most: undefined },
    duty: { least: duty, most: duty },
    steps: 0,
    conditionalSteps: 0,
    questions: 0,
    coverage: { full: 12 - none, part: 0, none },
  } satisfies Measures,
});

const even: Weights = { days: 50, cost: 50, duty: 50, record: 50 };
const only = (...chosen: (keyof Weights)[]): Weights => ({
  days: 0,
  cost: 0,
  duty: 0,
  record: 0,
  ...Object.fromEntries(chosen.map((criterion) => [criterion, 100])),
});
const names = (ranked: ReturnType<typeof rank<ReturnType<typeof market>>>) => ranked.map((each) => each.market.name);

describe('the ranking', () => {
  const fast = market('fast', { days: 10, cost: 900, duty: 10 });
  const cheap = market('cheap', { days: 30, cost: 100, duty: 5 });

  it('follows the weights', () => {
    expect(names(rank([cheap, fast], only('days')))).toEqual(['fast', 'cheap']);
    expect(names(rank([fast, cheap], only('cost')))).toEqual(['cheap', 'fast']);
    expect(names(rank([fast, cheap], only('duty')))).toEqual(['cheap', 'fast']);
  });

  it('weighs one criterion against another', () => {
    // Days count three times as much as cost: 100 × 3/4 against 100 × 1/4.
    const ranked = rank([cheap, fast], { days: 75, cost: 25, duty: 0, record: 0 });
    expect(ranked.map(({ market: { name }, score }) => [name, score.least])).toEqual([
      ['fast', 75],
      ['cheap', 25],
    ]);
  });

  it('counts from 0 for the worst to 100 for the best', () => {
    const between = market('between', { days: 20 });
    expect(rank([fast, between, cheap], only('days')).map(({ score }) => score.least)).toEqual([100, 50, 0]);
  });

  it('prefers a complete record', () => {
    const thin = market('thin', { none: 6 });
    expect(names(rank([thin, fast], only('record')))).toEqual(['fast', 'thin']);
  });

  it('gives a range where a figure is not known, and ranks by its certain end', () => {
    const unknown = market('unknown', { days: 10 });
    const known = market('known', { days: 10, cost: 500 });
    const dear = market('dear', { days: 40, cost: 900 });
    const ranked = rank([unknown, known, dear], only('days', 'cost'));
    expect(ranked.map(({ market: { name }, score }) => [name, score])).toEqual([
      ['known', { least: 100, most: 100 }],
      ['unknown', { least: 50, most: 100 }],
      ['dear', { least: 0, most: 0 }],
    ]);
  });

  it('never puts what is not known before the same market with a known figure, be it the worst', () => {
    const unknown = market('unknown', { days: 10, cost: 100 });
    const worst = market('worst', { days: 10, cost: 100, duty: 40 });
    const best = market('best', { days: 10, cost: 100, duty: 0 });
    const ranked = rank([unknown, worst, best], even);
    expect(names(ranked)).toEqual(['best', 'worst', 'unknown']);
    expect(ranked.map(({ place }) => place)).toEqual([1, 2, 3]);
  });

  it('says what is strong, weak, missing and known in part', () => {
    const [first, second] = rank([fast, market('slow', { days: 40, mostDays: 60, duty: 10 })], even);
    expect(first).toMatchObject({ strengths: ['days'], weaknesses: [], missing: [], partly: ['days', 'cost'] });
    expect(second).toMatchObject({ strengths: [], weaknesses: ['days'], missing: ['cost'], partly: [] });
  });

  it('calls nothing a strength in which all are equal', () => {
    const [first] = rank([market('a', { duty: 0 }), market('b', { duty: 0 })], only('duty'));
    expect(first).toMatchObject({ score: { least: 100 }, strengths: [], weaknesses: [] });
  });

  it('has no place for a market of which nothing is known that counts', () => {
    const [, last] = rank([market('nothing', { none: 12 }), fast], only('duty'));
    expect(last).toMatchObject({ place: undefined, missing: ['duty'], strengths: [] });
  });

  it('has no place where no criterion counts', () => {
    expect(rank([fast, cheap], only()).map(({ place }) => place)).toEqual([undefined, undefined]);
  });

  it('of one market is that market, with the full score', () => {
    expect(rank([fast], even)).toMatchObject([{ place: 1, score: { least: 100, most: 100 }, missing: [] }]);
  });

  it('gives equal markets one place, and the next market the place after them', () => {
    const ranked = rank([market('a', { days: 5 }), market('b', { days: 5 }), market('c', { days: 9 })], only('days'));
    expect(ranked.map(({ market: { name }, place }) => [name, place])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
  });
});

it('counts an area that is partly on record half', () => {
  expect(recordOf({ coverage: { full: 1, part: 2, none: 1 } })).toBe(0.5);
  expect(recordOf({ coverage: { full: 0, part: 0, none: 0 } })).toBeUndefined();
});
