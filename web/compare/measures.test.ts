import { describe, expect, it } from 'vitest';
import type { MarketFiguresFragment } from '../api/generated/operations.js';
import { measuresOf } from './measures.js';

const plan = (changed: Partial<MarketFiguresFragment> = {}): MarketFiguresFragment => ({
  verdict: 'OPEN',
  asOf: '2026-12-01',
  offering: { mode: 'GOODS', class: null, product: null },
  duration: { min: 10, typical: 20, max: 30 },
  durationIsLowerBound: false,
  unknownDurations: 0,
  milestones: [{ event: 'DEPARTURE', days: { min: 5, typical: 8, max: 9 }, isLowerBound: false }],
  cost: {
    unknownCosts: 0,
    inCurrency: { net: { min: 100, typical: null, max: 300, currency: 'KRW', per: 'SHIPMENT' }, rates: [] },
  },
  duty: { mfn: null, best: { total: null, atLeast: 2, atMost: 5, agreement: null } },
  steps: [
    { status: 'REQUIRED', inBranch: true },
    { status: 'REQUIRED', inBranch: false },
    { status: 'CONDITIONAL', inBranch: true },
    { status: 'SATISFIED', inBranch: true },
  ],
  questions: [{ key: 'a' }],
  coverage: [{ level: 'COVERED' }, { level: 'PARTLY' }, { level: 'PARTLY' }, { level: 'NO_DATA' }],
  ...changed,
});

describe('the figures of a market', () => {
  it('are those of the shipment and of the steps in the branch', () => {
    expect(measuresOf(plan())).toEqual({
      days: { least: 5, most: 9 },
      cost: { least: 100, most: 300 },
      duty: { least: 2, most: 5 },
      steps: 1,
      conditionalSteps: 1,
      questions: 1,
      coverage: { full: 1, part: 2, none: 1 },
    });
  });

  it('have no upper bound where a part is not on record', () => {
    const net = { min: 100, typical: null, max: 300, currency: 'KRW', per: 'SHIPMENT' } as const;
    const { days, cost } = measuresOf(
      plan({ milestones: [], durationIsLowerBound: true, cost: { unknownCosts: 2, inCurrency: { net, rates: [] } } }),
    );
    expect(days).toEqual({ least: 10, most: undefined });
    expect(cost).toEqual({ least: 100, most: undefined });
  });

  it('take no lower bound of 0 for a cost, and no missing exchange rate for nothing', () => {
    const costOf = (unknownCosts: number, typical: number | null, hasRate = true) => {
      const net = { min: 0, typical, max: null, currency: 'KRW', per: 'SHIPMENT' } as const;
      return measuresOf(plan({ cost: { unknownCosts, inCurrency: hasRate ? { net, rates: [] } : null } })).cost;
    };
    const unknown = { least: undefined, most: undefined };
    expect(costOf(2, null)).toEqual(unknown);
    expect(costOf(2, 0)).toEqual(unknown);
    expect(costOf(2, 200)).toEqual({ least: 200, most: undefined });
    expect(costOf(0, 200)).toEqual({ least: 0, most: undefined });
    expect(costOf(0, 200, false)).toEqual(unknown);
  });

  it('have no duty for what is not goods', () => {
    expect(measuresOf(plan({ offering: { mode: 'SOFTWARE', class: null, product: null } })).duty).toBeUndefined();
  });
});
