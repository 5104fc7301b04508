import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPublished } from '../../src/catalogue/published.js';
import { put as write } from '../../src/graph/derived/statements.js';
import { revisions } from '../../src/knowledge/history/revision.js';
import { publishedSnapshot } from '../../src/knowledge/snapshots/published-snapshot.js';
import { code, draftsIn, seen, suspension } from './drafts.js';
import { by, linh, openWorld, person, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const { drafted } = draftsIn(() => world);

describe('a changeset', () => {
  it('is previewed undisturbed by those who can publish nothing', async () => {
    const draft = await drafted(suspension);
    const refused: Promise<unknown>[] = [];
    let runs = 0;
    await world.changesets.preview(linh, draft.id, async (reader) => {
      runs += 1;
      if (runs === 1) refused.push(code(world.changesets.publish(by(person('Kim', 'company')), seen(draft))));
      return revisions.by(reader, 'sequence', [1], { first: 1 });
    });
    expect(await Promise.all(refused)).toEqual(['UNKNOWN_CHANGESET']);
    expect(runs).toBe(1);
  });

  it('is previewed without a relation whose end is missing, and without one to what a firm has', async () => {
    await world.graph.transaction((transaction) =>
      transaction.write(write.Product, { rows: [{ id: 'product/secret', properties: {} }] }),
    );
    const tried: unknown[] = [];
    for (const to of ['product/secret', 'product/none', 'hs/none']) {
      const draft = await drafted({ link: { from: 'vn/decree-46', field: 'covers', to } });
      const snapshot = await world.changesets.preview(linh, draft.id, async (reader) => {
        const knowledge = publishedSnapshot(reader);
        await knowledge.load(['vn/decree-46', to]);
        return knowledge;
      });
      tried.push([
        snapshot
          .out('vn/decree-46')
          .filter(({ type }) => type.type === 'COVERS')
          .map((edge) => edge.to),
        snapshot.into(to),
      ]);
    }
    expect(tried).toEqual(Array(3).fill([['hs/33'], []]));
  });

  it('shows in a preview what it would change, and leaves no trace', async () => {
    const draft = await drafted(suspension);
    const statement = await world.changesets.preview(
      linh,
      draft.id,
      async (reader) => (await readPublished(reader)).sequence,
    );
    expect(statement).toBe(1);
    expect(await world.changesets.lookBack(1, async () => 'now')).toBe('now');
  });
});
