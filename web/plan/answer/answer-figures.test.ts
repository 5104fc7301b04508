import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../language/figures.js';
import { dayAfter, rateText, shipmentOf } from './answer-figures.js';

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

it('counts days over the end of a year and a leap day', () => {
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
});
