import { expect, it } from 'vitest';
import { readView, withView } from './view.js';

it('keeps the order and the weights in the address, beside the input', () => {
  const view = {
    isEverywhere: true,
    sort: 'duty',
    isDescending: true,
    weights: { days: 0, cost: 50, duty: 100, record: 50 },
  } as const;
  const query = withView(new URLSearchParams('hs=610910&sort=days'), view);
  expect(query.toString()).toBe('hs=610910&where=all&sort=-duty&w-days=0&w-duty=100');
  expect(readView(query)).toEqual(view);
});

it('reads what it does not know as the usual view', () => {
  expect(readView(new URLSearchParams('sort=price&w-days=much&w-cost=900'))).toEqual({
    isEverywhere: false,
    sort: undefined,
    isDescending: false,
    weights: { days: 50, cost: 100, duty: 50, record: 50 },
  });
});
