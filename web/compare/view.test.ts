import { expect, it } from 'vitest';
import { readSort, readView, withView } from './view.js';

it('keeps the order, the weights and the map in the address, beside the input', () => {
  const view = {
    isEverywhere: true,
    sort: 'duty',
    isDescending: true,
    weights: { days: 0, cost: 50, duty: 100, record: 50 },
    map: 'cost',
  } as const;
  const query = withView(new URLSearchParams('hs=610910&sort=days'), view);
  expect(query.toString()).toBe('hs=610910&where=all&sort=-duty&map=cost&w-days=0&w-duty=100');
  expect(readView(query)).toEqual(view);
});

it('reads what it does not know as the usual view', () => {
  expect(readView(new URLSearchParams('sort=-price&map=market&w-days=much&w-cost=900'))).toEqual({
    isEverywhere: false,
    sort: undefined,
    isDescending: false,
    weights: { days: 50, cost: 100, duty: 50, record: 50 },
    map: undefined,
  });
});

it('reads both directions of an order', () => {
  expect(readSort('market')).toEqual({ sort: 'market', isDescending: false });
  expect(readSort('-market')).toEqual({ sort: 'market', isDescending: true });
});
