import { describe, expect, it } from 'vitest';
import type { Measures } from './measures.js';
import { compareFigures, inOrder, type Order } from './order.js';

const market = (name: string, days: number | undefined, steps = 0) => ({
  name,
  measures: {
    days: { least: days, most: undefined },
    cost: { least: undefined, most: undefined },
    duty: undefined,
    steps,
    conditionalSteps: 0,
    questions: 0,
    coverage: { full: 0, part: 0, none: 0 },
  } satisfies Measures,
});

const names = (order: Order, language = 'ko'): string[] =>
  inOrder([market('베트남', undefined), market('독일', 30, 2), market('칠레', 5, 2)], order, language).map(
    ({ name }) => name,
  );

describe('the order of markets', () => {
  it('puts what is not known last, in either direction', () => {
    expect(names({ column: 'days', isDescending: false })).toEqual(['칠레', '독일', '베트남']);
    expect(names({ column: 'days', isDescending: true })).toEqual(['독일', '칠레', '베트남']);
    const values = [undefined, 3, 1, undefined, 2].map((value) => ({ value }));
    const sorted = values.toSorted((a, b) => compareFigures(a.value, b.value, true));
    expect(sorted.map(({ value }) => value)).toEqual([3, 2, 1, undefined, undefined]);
  });

  it('follows the names', () => {
    expect(names({ column: 'market', isDescending: false })).toEqual(['독일', '베트남', '칠레']);
    expect(names({ column: 'market', isDescending: true })).toEqual(['칠레', '베트남', '독일']);
  });

  it('keeps markets with equal figures in their order', () => {
    expect(names({ column: 'steps', isDescending: true })).toEqual(['독일', '칠레', '베트남']);
  });
});
