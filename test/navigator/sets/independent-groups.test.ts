import { expect, test } from 'vitest';
import { independentGroups } from '../../../src/navigator/sets/independent-groups.js';

test('items that share a key, also through others, are one group', () => {
  const groups = independentGroups([
    { item: 'a', keys: ['x'] },
    { item: 'b', keys: ['y'] },
    { item: 'c', keys: ['z'] },
    { item: 'd', keys: ['x', 'y'] },
    { item: 'e', keys: [] },
  ]);
  expect(groups).toEqual([['a', 'b', 'd'], ['c'], ['e']]);
});
