import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { revisions } from '../../src/knowledge/history/revision.js';
import { publishedSnapshot } from '../../src/knowledge/snapshots/published-snapshot.js';
import { code, draftsIn, put, seen, suspension } from './drafts.js';
import { by, linh, minh, openWorld, person, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const { submitted } = draftsIn(() => world);

describe('an import', () => {
  const publisher = person('Ivo', 'publisher');

  it('is written and published by a publisher of imports, at every desk, through the same checks', async () => {
    const begun = await world.changesets.create(by(publisher), {
      title: 'List of 2026',
      reason: 'Its publisher',
      kind: 'IMPORT',
    });
    const drafted = await world.changesets.addChanges(by(publisher), seen(begun), [
      put('vn/decree-46', 'Regulation', { citation: 'a' }),
      put('eu/act-1223', 'Regulation', { citation: 'b' }),
    ]);
    expect(await code(world.changesets.publish(by(publisher), seen(drafted)))).toBe('WARNINGS_UNANSWERED');
    const handed = await world.changesets.submit(by(publisher), seen(drafted), [
      { rule: 'source-is-renewed', reason: 'the same list' },
    ]);
    expect(await world.changesets.publish(by(publisher), seen(handed))).toMatchObject({
      state: 'PUBLISHED',
      sequence: 2,
    });
    const [revision] = await revisions.by(world.graph, 'sequence', [2], { first: 1 });
    expect(revision).toMatchObject({ origin: 'IMPORT', author: 'Ivo', reviewer: null });
  });

  it('is undone at every desk by another import, and by editors who have all its desks', async () => {
    const begun = await world.changesets.create(by(publisher), { title: 'List', reason: 'R', kind: 'IMPORT' });
    const drafted = await world.changesets.addChanges(by(publisher), seen(begun), [
      put('vn/decree-46', 'Regulation', { citation: 'a' }),
      put('eu/act-1223', 'Regulation', { citation: 'b' }),
    ]);
    const words = [{ rule: 'source-is-renewed', reason: 'the same list' }];
    const listed = await world.changesets.publish(
      by(publisher),
      seen(await world.changesets.submit(by(publisher), seen(drafted), words)),
    );
    const both = person('Both', 'editor', 'country/VN', 'bloc/EU');
    expect(await world.changesets.undo(by(both), listed.id, 'r')).toMatchObject({ kind: 'DESK', state: 'DRAFT' });
    expect(await code(world.changesets.undo(by(linh), listed.id, 'r'))).toBe('NOT_ALLOWED');
    const undo = await world.changesets.undo(by(publisher), listed.id, 'The wrong list');
    expect(undo).toMatchObject({ kind: 'IMPORT', undoes: listed.id, desks: ['bloc/EU', 'country/VN'] });
    const handed = await world.changesets.submit(by(publisher), seen(undo), words);
    expect(await world.changesets.publish(by(publisher), seen(handed))).toMatchObject({ sequence: 3 });
    const snapshot = publishedSnapshot(world.graph);
    await snapshot.load(['vn/decree-46', 'eu/act-1223']);
    expect(['vn/decree-46', 'eu/act-1223'].map((id) => snapshot.node(id)?.values.citation)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('that has changed since needs its justifications again', async () => {
    const begun = await world.changesets.create(by(publisher), { title: 'List', reason: 'R', kind: 'IMPORT' });
    const change = put('vn/decree-46', 'Regulation', { citation: 'a' });
    const drafted = await world.changesets.addChanges(by(publisher), seen(begun), [change]);
    const handed = await world.changesets.submit(by(publisher), seen(drafted), [
      { rule: 'source-is-renewed', reason: 'w' },
    ]);
    const more = await world.changesets.addChanges(by(publisher), seen(handed), [
      put('eu/act-1223', 'Regulation', { citation: 'b' }),
    ]);
    expect(await code(world.changesets.publish(by(publisher), seen(more)))).toBe('WARNINGS_UNANSWERED');
  });

  it('cannot be written or published by anybody else, and its publisher publishes nothing of a desk', async () => {
    expect(await code(world.changesets.create(by(linh), { title: 'T', reason: 'R', kind: 'IMPORT' }))).toBe(
      'NOT_ALLOWED',
    );
    expect(await code(world.changesets.create(by(publisher), { title: 'T', reason: 'R' }))).toBe('NOT_ALLOWED');
    const begun = await world.changesets.create(by(publisher), { title: 'T', reason: 'R', kind: 'IMPORT' });
    const drafted = await world.changesets.addChanges(by(publisher), seen(begun), [suspension]);
    expect(await code(world.changesets.publish(by(minh), seen(drafted)))).toBe('NOT_ALLOWED');
    expect(await code(world.changesets.addChanges(by(linh), seen(drafted), [suspension]))).toBe('NOT_ALLOWED');
    const desks = await submitted(suspension);
    expect(await code(world.changesets.publish(by(publisher), seen(desks)))).toBe('UNKNOWN_CHANGESET');
  });
});
