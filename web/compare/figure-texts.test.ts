import { describe, expect, it } from 'vitest';
import type { MarketFiguresFragment } from '../api/generated/operations.js';
import { figuresIn } from '../language/figures.js';
import { sayIn } from '../language/words.js';
import { compareWords } from './compare.words.js';
import { figureText } from './figure-texts.js';
import { type MeasuredColumn, measuresOf } from './measures.js';

const plan: MarketFiguresFragment = {
  verdict: 'OPEN',
  asOf: '2026-12-01',
  offering: { mode: 'GOODS', class: null, product: null },
  duration: { min: null, typical: null, max: null },
  durationIsLowerBound: true,
  unknownDurations: 3,
  milestones: [{ event: 'DEPARTURE', days: { min: 5, typical: 8, max: 9 }, isLowerBound: true }],
  cost: {
    unknownCosts: 2,
    inCurrency: { net: { min: 0, typical: 40_000, max: null, currency: 'KRW', per: 'SHIPMENT' }, rates: [] },
  },
  duty: { mfn: null, best: { total: null, atLeast: 2, atMost: 5, agreement: null } },
  steps: [{ status: 'REQUIRED', inBranch: true }],
  questions: [],
  coverage: [{ level: 'COVERED' }, { level: 'PARTLY' }, { level: 'NO_DATA' }],
};

const english = (column: MeasuredColumn, changed: Partial<MarketFiguresFragment> = {}): string | undefined => {
  const changedPlan = { ...plan, ...changed };
  const market = { plan: changedPlan, measures: measuresOf(changedPlan) };
  return figureText(market, column, figuresIn('en'), sayIn(compareWords, 'en'));
};

describe('a figure of a market', () => {
  it('says its range, its lower bound, or what is typical', () => {
    expect(english('days')).toBe('at least 5 days');
    expect(english('cost')).toBe('typically ₩40k');
    expect(english('duty')).toBe('2%–5%');
    expect(english('steps')).toBe('1');
    expect(english('coverage')).toBe('50%');
  });

  it('is undefined where nothing is known, and never 0', () => {
    expect(english('days', { milestones: [] })).toBeUndefined();
    expect(english('cost', { cost: { unknownCosts: 2, inCurrency: null } })).toBeUndefined();
    expect(english('duty', { duty: { mfn: null, best: null } })).toBeUndefined();
    expect(english('coverage', { coverage: [] })).toBeUndefined();
  });

  it('has no duty for what is not goods', () => {
    expect(english('duty', { offering: { mode: 'SERVICE', class: null, product: null } })).toBe('no duty');
  });
});
