import { describe, expect, it } from 'vitest';
import { landedParts } from './landed-parts.js';

const amount = (min: number | null, typical: number | null, max: number | null, currency = 'USD') => ({
  min,
  typical,
  max,
  currency,
  per: 'SHIPMENT' as const,
});

const line = (of: ReturnType<typeof amount> | null) => ({ label: '', note: null, amount: of, rule: null });

describe('the parts of a landed cost', () => {
  it('begin where the parts before them end, and know their upper end', () => {
    const parts = landedParts({
      isLowerBound: true,
      total: amount(22_000, null, null),
      lines: [
        line(amount(20_000, 20_000, 20_000)),
        line(amount(2000, null, 3600)),
        line(null),
        line(amount(500, null, null)),
      ],
    });
    expect(parts.map(({ from, to, upTo }) => [from, to, upTo])).toEqual([
      [0, 20_000, undefined],
      [20_000, 22_000, 23_600],
      [22_000, undefined, undefined],
      [22_000, 22_500, undefined],
    ]);
    expect(parts.map(({ isLowerBound }) => isLowerBound)).toEqual([false, false, false, true]);
  });

  it('have no length in another currency, or without a total', () => {
    const lines = [line(amount(20_000, 20_000, 20_000, 'KRW'))];
    expect(landedParts({ isLowerBound: false, total: amount(1, 1, 1), lines })[0]?.to).toBeUndefined();
    expect(landedParts({ isLowerBound: false, total: null, lines })[0]?.to).toBeUndefined();
  });
});
