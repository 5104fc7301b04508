import { expect, it } from 'vitest';
import { labelPlaces } from './label-places.js';

it('moves a label below the one that it would cover', () => {
  const places = [
    { code: 'VN', x: 100, y: 52 },
    { code: 'TH', x: 95, y: 50 },
    { code: 'KH', x: 97, y: 51 },
    { code: 'AU', x: 160, y: 52 },
  ];
  expect(labelPlaces(places, 10).map(({ code, y }) => [code, y])).toEqual([
    ['TH', 50],
    ['KH', 60],
    ['VN', 70],
    ['AU', 52],
  ]);
});
