import { afterAll, beforeAll, expect, it } from 'vitest';
import { factAt } from '../../src/knowledge/history/fact-at.js';
import { putRevisions, revision } from '../changesets/revisions.js';
import { openWorld, type World } from '../changesets/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('a fact is shown as it was, however often it has changed since', async () => {
  const about = 'vn/decree-46';
  const changes = Array.from({ length: 1_001 }, (_, place) =>
    revision({
      sequence: place + 2,
      about,
      before: { citation: `no. ${place}` },
      after: { citation: `no. ${place + 1}` },
    }),
  );
  await putRevisions(world.graph, changes);
  expect((await factAt(world.graph, about, 1))?.node.values.citation).toBe('no. 0');
  expect((await factAt(world.graph, about, 700))?.node.values.citation).toBe('no. 699');
});
