import { describe, expect, it } from 'vitest';
import { figuresIn } from './figures.js';

const [en, ko] = [figuresIn('en'), figuresIn('ko')];

describe('days', () => {
  it.each([
    [{ min: 19, typical: 30, max: 50 }, false, '19–50 days', '19~50일'],
    [{ min: 1, max: 1 }, false, '1 day', '1일'],
    [{ min: 31, max: 90 }, true, 'at least 31 days', '31일 이상'],
    [{ min: 31 }, false, 'at least 31 days', '31일 이상'],
    [{ max: 5 }, false, 'at most 5 days', '5일 이하'],
    [{ typical: 7 }, false, '7 days', '7일'],
    [{ max: 5 }, true, undefined, undefined],
    [{}, false, undefined, undefined],
    [null, false, undefined, undefined],
  ])('%o (lower bound: %s) are written %s', (range, isLowerBound, english, korean) => {
    expect(en.days(range, isLowerBound)).toBe(english);
    expect(ko.days(range, isLowerBound)).toBe(korean);
  });
});

describe('a cost', () => {
  const cost = (min: number | null, max: number | null, per: 'ONCE' | 'YEAR' = 'ONCE') => ({
    min,
    typical: null,
    max,
    currency: 'KRW',
    per,
  });

  it.each([
    [cost(0, 0), false, 'free', '무료'],
    [cost(0, 0), true, 'at least ₩0', '₩0 이상'],
    [cost(500_000, 500_000, 'YEAR'), false, '₩500,000 per year', '연 ₩500,000'],
    [cost(0, 7_000), false, '₩0–₩7,000', '₩0~₩7,000'],
    [cost(null, null), false, undefined, undefined],
  ])('%o (lower bound: %s) is written %s', (given, isLowerBound, english, korean) => {
    expect(en.cost(given, isLowerBound)).toBe(english);
    expect(ko.cost(given, isLowerBound)).toBe(korean);
  });

  it('is short where it is a head figure', () => {
    expect(en.shortCost(cost(2_680_000, null))).toMatch(/^at least ₩2\.68m$/i);
    expect(ko.shortCost(cost(2_680_000, null))).toBe('268만 원 이상');
  });
});
