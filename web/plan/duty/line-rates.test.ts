import { describe, expect, it } from 'vitest';
import { rateColumns } from './line-rates.js';

const rate = (formula: string, agreement?: string) => ({
  rate: null,
  formula,
  schedule: { id: formula, under: agreement === undefined ? [] : [{ id: agreement, name: agreement }] },
});

describe('rates by tariff line', () => {
  const lines = [
    { agreement: null },
    { agreement: { id: 'fta', name: 'FTA' } },
    { agreement: { id: 'other', name: 'Other' } },
  ];
  const rates = [
    { id: 'a', tariffRates: [rate('0 %', 'fta'), rate('10 %'), rate('1 %', 'of another origin')] },
    { id: 'b', tariffRates: [rate('18 %')] },
  ];

  it('have a column for each agreement of the plan that a schedule has rates of', () => {
    expect(rateColumns(lines, rates).map(({ agreement }) => agreement)).toEqual([undefined, 'FTA']);
  });

  it('are not on record where the schedule has none', () => {
    const [general, fta] = rateColumns(lines, rates);
    expect(['a', 'b'].map((id) => general?.rateOf(id))).toEqual(['10 %', '18 %']);
    expect(['a', 'b'].map((id) => fta?.rateOf(id))).toEqual(['0 %', undefined]);
  });
});
