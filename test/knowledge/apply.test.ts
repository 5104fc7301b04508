import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FactChange } from '../../src/knowledge/facts/fact-change.js';
import { applyChanges } from '../../src/knowledge/publishing/apply.js';
import { openWorld, type World } from '../changesets/world.js';
import { contentOf } from '../ingest/content.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const covering = (to: string): FactChange => ({
  fact: { edge: { type: 'COVERS', from: 'vn/decree-46', to, key: '' } },
  kind: 'ADDED',
  before: null,
  after: {},
});

it('a relationship to what no longer exists is not written, and nothing else is', async () => {
  const stood = await contentOf(world.graph);
  const changes = [covering('hs/330499'), covering('hs/gone')];
  await expect(world.graph.transaction((transaction) => applyChanges(transaction, changes))).rejects.toMatchObject({
    code: 'END_GONE',
  });
  expect(await contentOf(world.graph)).toEqual(stood);
});
