import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ChangeInput } from '../../src/knowledge/changes/change-input.js';
import { contentOf } from '../ingest/content.js';
import { by, linh, minh, openWorld, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const act = (number: number): ChangeInput => ({
  put: {
    type: 'Regulation',
    id: `vn/act-${number}`,
    values: {
      name: { en: `Act ${number}` },
      area: 'LABELLING',
      side: 'IMPORT',
      validFrom: '2026-12-01',
      appliesIn: 'country/VN',
      covers: 'hs/33',
      cites: [{ source: 'source/gazette', confidence: 'OFFICIAL' }],
    },
  },
});
const words = [{ rule: 'source-is-renewed', reason: 'w' }];

it('nodes with their edges are undone by one change each, as they came, and the former state is restored', async () => {
  const stood = await contentOf(world.graph);
  const begun = await world.changesets.create(by(linh), { title: 'Acts', reason: 'Many' });
  // 2,400 facts, more than the maximum of changes in a changeset.
  const drafted = await world.changesets.addChanges(
    by(linh),
    begun,
    Array.from({ length: 600 }, (_, number) => act(number)),
  );
  const published = await world.changesets.publish(by(minh), await world.changesets.submit(by(linh), drafted, words));
  const undo = await world.changesets.undo(by(linh), published.id, 'They were void');
  expect(undo.size).toBe(600);
  await world.changesets.publish(by(minh), await world.changesets.submit(by(linh), undo, words));
  expect(await contentOf(world.graph)).toEqual(stood);
});

it('a long title is shortened, without splitting a character', async () => {
  // After the prefix of the undo, the cut is in the middle of its last character.
  const title = `${'x'.repeat(193)}\u{1F9F4}`;
  const begun = await world.changesets.create(by(linh), { title, reason: 'A label' });
  const drafted = await world.changesets.addChanges(by(linh), begun, [act(1)]);
  const published = await world.changesets.publish(by(minh), await world.changesets.submit(by(linh), drafted, words));
  const undo = await world.changesets.undo(by(linh), published.id, 'It was void');
  expect(undo.title).toBe(`Undo: ${'x'.repeat(193)}`);
});

it('what was changed before it was removed comes back with all that it states', async () => {
  const publish = async (...changes: ChangeInput[]) => {
    const begun = await world.changesets.create(by(linh), { title: 'An act', reason: 'It is printed' });
    const drafted = await world.changesets.addChanges(by(linh), begun, changes);
    return world.changesets.publish(by(minh), await world.changesets.submit(by(linh), drafted, words));
  };
  await publish(act(1));
  const stood = await contentOf(world.graph);
  const id = 'vn/act-1';
  const removed = await publish({ put: { type: 'Regulation', id, values: { citation: 'no. 1' } } }, { remove: { id } });
  const undo = await world.changesets.undo(by(linh), removed.id, 'It binds after all');
  await world.changesets.publish(by(minh), await world.changesets.submit(by(linh), undo, words));
  expect(await contentOf(world.graph)).toEqual(stood);
});
