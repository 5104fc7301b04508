import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../language/figures.js';
import { headCost, rateText, shipmentOf } from './answer-figures.js';

const figures = figuresIn('en');

describe('a rate', () => {
  it.each([
    [{ total: 5 }, '5%'],
    [{ total: 0 }, '0%'],
    [{ total: null, atLeast: 2.5, atMost: 12 }, '2.5%–12%'],
    [{ total: null, atLeast: 5 }, 'at least 5%'],
    [{ total: null, atMost: 5 }, 'at most 5%'],
    [{ total: null, atLeast: null, atMost: null }, undefined],
    [undefined, undefined],
  ])('%o is written %s', (line, text) => expect(rateText(line, figures)).toBe(text));
});

describe('the first shipment', () => {
  const milestone = (event: 'LOADING' | 'DEPARTURE' | 'ARRIVAL') => ({ event, days: null, isLowerBound: false });

  it('is the departure, or the loading where no departure is on record', () => {
    expect(shipmentOf({ milestones: [milestone('LOADING'), milestone('DEPARTURE')] })?.event).toBe('DEPARTURE');
    expect(shipmentOf({ milestones: [milestone('LOADING'), milestone('ARRIVAL')] })?.event).toBe('LOADING');
    expect(shipmentOf({ milestones: [milestone('ARRIVAL')] })).toBeUndefined();
  });
});

describe('the cost as a head figure', () => {
  const cost = (min: number | null, typical: number | null, max: number | null) =>
    ({ min, typical, max, currency: 'KRW', per: 'ONCE' }) as const;

  it('is a lower bound where costs of steps are unknown', () => {
    expect(headCost(cost(500, 700, 900), true)).toMatchObject({ isLowerBound: true, isTypical: false });
    expect(headCost(cost(500, 700, 900), false)).toMatchObject({ isLowerBound: false, isTypical: false });
  });

  it('is what is usual where the lower bound is 0, and nothing where nothing is on record', () => {
    expect(headCost(cost(0, 36_000, null), true)).toMatchObject({
      cost: { min: 36_000, max: 36_000 },
      isLowerBound: false,
      isTypical: true,
    });
    expect(headCost(cost(0, 0, 0), true)).toBeUndefined();
    expect(headCost(cost(0, 0, 0), false)).toMatchObject({ cost: { min: 0, max: 0 } });
  });
});
