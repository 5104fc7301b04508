import { describe, expect, it } from 'vitest';
import type { Measures } from './measures.js';
import { compareFigures, recordOf } from './measures.js';
import { rank, type Weights } from './ranking.js';

interface Given {
  readonly days?: number | undefined;
  readonly cost?: number | undefined;
  readonly duty?: number | undefined;
  readonly none?: number;
}

const market = (name: string, { days, cost, duty, none = 0 }: Given) => ({
  name,
  measures: {
    days: { least: days, most: undefined },
    cost: { least: cost, most: undefined },
    duty: { least: duty, most: undefined },
    steps: 0,
    conditionalSteps: 0,
    questions: 0,
    coverage: { full: 12 - none, part: 0, none },
  } satisfies Measures,
});

const even: Weights = { days: 50, cost: 50, duty: 50, record: 50 };
const only = (criterion: keyof Weights): Weights => ({ days: 0, cost: 0, duty: 0, record: 0, [criterion]: 100 });
const names = (ranked: ReturnType<typeof rank<ReturnType<typeof market>>>) => ranked.map((each) => each.market.name);

describe('the ranking', () => {
  const fast = market('fast', { days: 10, cost: 900, duty: 10 });
  const cheap = market('cheap', { days: 30, cost: 100, duty: 5 });

  it('follows the weights', () => {
    expect(names(rank([cheap, fast], only('days')))).toEqual(['fast', 'cheap']);
    expect(names(rank([fast, cheap], only('cost')))).toEqual(['cheap', 'fast']);
    expect(names(rank([fast, cheap], only('duty')))).toEqual(['cheap', 'fast']);
  });

  it('counts from 0 for the worst to 100 for the best', () => {
    const between = market('between', { days: 20 });
    expect(rank([fast, between, cheap], only('days')).map(({ score }) => score)).toEqual([100, 50, 0]);
  });

  it('prefers a complete record', () => {
    const thin = market('thin', { none: 6 });
    expect(names(rank([thin, fast], only('record')))).toEqual(['fast', 'thin']);
  });

  it('never puts what is not known before the same market with a known figure', () => {
    const unknown = market('unknown', { days: undefined, cost: 100, duty: 5 });
    const slow = market('slow', { days: 400, cost: 100, duty: 5 });
    expect(names(rank([unknown, slow, fast], even)).indexOf('slow')).toBeLessThan(
      names(rank([slow, unknown, fast], even)).indexOf('unknown') + 1,
    );
    const [first] = rank([unknown, slow], even);
    expect(first?.market.name).toBe('slow');
  });

  it('says what is missing, and gives no score without anything known', () => {
    const [, last] = rank([fast, market('nothing', { none: 12 })], only('duty'));
    expect(last).toMatchObject({ score: undefined, missing: ['duty'], strengths: [] });
  });

  it('has no score where no criterion counts', () => {
    const none: Weights = { days: 0, cost: 0, duty: 0, record: 0 };
    expect(rank([fast, cheap], none).map(({ score }) => score)).toEqual([undefined, undefined]);
  });

  it('of one market is that market, with the full score', () => {
    expect(rank([fast], even)).toMatchObject([{ score: 100, missing: [] }]);
  });

  it('of equal markets keeps their order', () => {
    expect(names(rank([market('a', { days: 5 }), market('b', { days: 5 })], even))).toEqual(['a', 'b']);
  });
});

describe('a column', () => {
  it('sorts what is not known last, in either direction', () => {
    const values = [undefined, 3, 1, undefined, 2];
    expect(values.toSorted((a, b) => compareFigures(a, b, false))).toEqual([1, 2, 3, undefined, undefined]);
    const sorted = values.map((value) => ({ value })).sort((a, b) => compareFigures(a.value, b.value, true));
    expect(sorted.map(({ value }) => value)).toEqual([3, 2, 1, undefined, undefined]);
  });

  it('counts an area that is partly on record half', () => {
    expect(recordOf({ coverage: { full: 1, part: 2, none: 1 } })).toBe(0.5);
    expect(recordOf({ coverage: { full: 0, part: 0, none: 0 } })).toBeUndefined();
  });
});
