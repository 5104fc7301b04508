import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangesetFilter } from '../../src/changesets/list.js';
import { by, emil, linh, minh, openWorld, person, type World } from './world.js';

describe('the list of changesets', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  /** A changeset of Linh's, about an object of this desk. */
  async function drafted(title: string, id = 'vn/decree-46', viewer = linh) {
    const begun = await world.changesets.create(by(viewer), { title, reason: 'The gazette says so' });
    const put = { type: 'Regulation', id, values: { citation: title } };
    return world.changesets.addChanges(by(viewer), begun, [{ put }]);
  }

  const titles = async (viewer: typeof linh, filter: ChangesetFilter): Promise<string[]> =>
    (await world.changesets.list(viewer, filter, { first: 10 })).items.map(({ title }) => title);

  it('of one’s own holds what the viewer began, in the states that are asked for', async () => {
    await drafted('kept');
    await world.changesets.withdraw(by(linh), await drafted('given up'));
    await drafted('of a colleague', 'vn/decree-46', person('Hoa', 'editor', 'country/VN'));
    expect(await titles(linh, { mine: true })).toEqual(['given up', 'kept']);
    expect(await titles(linh, { mine: true, states: ['DRAFT'] })).toEqual(['kept']);
  });

  it('of a desk holds what belongs to it, among others', async () => {
    const both = person('Ana', 'editor', 'country/VN', 'bloc/EU');
    await drafted('of one', 'vn/decree-46');
    const begun = await drafted('of both', 'vn/decree-46', both);
    const put = { type: 'Regulation', id: 'eu/act-1223', values: { citation: 'both' } };
    await world.changesets.addChanges(by(both), begun, [{ put }]);
    expect(await titles(both, { desk: 'bloc/EU', states: ['DRAFT'] })).toEqual(['of both']);
    expect(await titles(both, { desk: 'country/VN', states: ['DRAFT'] })).toEqual(['of both', 'of one']);
  });

  it('contains unpublished ones only for those who work on them', async () => {
    await drafted('of Viet Nam');
    expect(await titles(minh, { states: ['DRAFT'] })).toEqual(['of Viet Nam']);
    expect(await titles(emil, { states: ['DRAFT'] })).toEqual([]);
    expect(await titles(person('Kim', 'company'), {})).toEqual(['Seed files']);
  });
});
