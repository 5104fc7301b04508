import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { link, put } from '../../src/graph/derived/statements.js';
import type { ChangeInput } from '../../src/knowledge/changes/change-input.js';
import { english } from '../messages/english.js';
import { by, emil, linh, openWorld, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

/** Firms that each make a cream and want to sell it in Viet Nam. */
async function firms(count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const edges = (from: string, to: (number: number) => string) =>
    numbers.map((number) => ({ from: `${from}/real-${number}`, to: to(number), key: '', properties: {} }));
  await world.graph.transaction(async ({ write }) => {
    const rows = (kind: string, properties: object) =>
      numbers.map((number) => ({ id: `${kind}/real-${number}`, properties: { ...properties } }));
    await write(put.Company, { rows: rows('company', { name: 'A firm' }) });
    await write(put.Product, { rows: rows('product', { name: 'A cream', mode: 'GOODS' }) });
    await write(link.MAKES, { rows: edges('company', (number) => `product/real-${number}`) });
    await write(link.TARGETS, { rows: edges('company', () => 'country/VN') });
    await write(link.CLASSIFIED_AS, { rows: edges('product', () => 'hs/330499') });
  });
}

const slower: ChangeInput = { put: { type: 'Formality', id: 'vn/label', values: { days: { typical: 20 } } } };

async function impact(change = slower) {
  const { id, version } = await world.changesets.create(by(linh), { title: 'T', reason: 'R' });
  await world.changesets.addChanges(by(linh), { id, version }, [change]);
  return { id, found: await world.changesets.impact(linh, id) };
}

describe('the impact of a changeset', () => {
  it('names the requirement, the rule that asks for it, and the market', async () => {
    const { found } = await impact();
    expect(found.requirements.map(({ id }) => id)).toEqual(['vn/label']);
    expect(found.rules.map(({ id }) => id)).toEqual(['vn/decree-46']);
    expect(found.markets.map(({ id }) => id)).toEqual(['country/VN']);
    expect([...found.changes.keys()]).toEqual(['vn/label']);
    expect(found.changes.get('vn/label')?.map(english)).toEqual([
      '"Label in Vietnamese" (vn/label): number of days changes from typical value 10 to typical value 20.',
    ]);
  });

  it('names what a suspended act, and a provision of it, ask for', async () => {
    await world.seed({
      'provision.yaml': `
cites: { source: source/gazette, confidence: OFFICIAL }
Regulation:
  - { id: vn/decree-46-art-9, name: Article 9, area: LABELLING, side: IMPORT, partOf: vn/decree-46, requires: { node: vn/permit, force: MUST } }
Formality:
  - { id: vn/permit, name: Permit, kind: LICENCE, atStage: stage/entry, handledBy: authority/vn, raises: need/papers }
`,
    });
    const values = {
      name: 'Resolution',
      area: 'LABELLING',
      side: 'IMPORT',
      suspends: { node: 'vn/decree-46', from: '2027-01-01' },
    };
    const { found } = await impact({ put: { type: 'Regulation', id: 'vn/resolution', values } });
    expect(found.rules.map(({ id }) => id).sort()).toEqual(['vn/decree-46', 'vn/decree-46-art-9', 'vn/resolution']);
    const suspends =
      '"Resolution" (vn/resolution): "Decree 46" (vn/decree-46) is added to "rules suspended" (first day 1 January 2027).';
    expect(found.changes.get('vn/resolution')?.map(english)).toEqual([
      'New regulation: "Resolution" (vn/resolution).',
      suspends,
    ]);
    expect(found.changes.get('vn/decree-46')?.map(english)).toEqual([suspends]);
    expect(found.changes.get('vn/decree-46-art-9')).toBeUndefined();
    expect(found.requirements.map(({ id }) => id).sort()).toEqual([
      'certification/good-practice',
      'vn/label',
      'vn/permit',
    ]);
  });

  it.each([
    [4, undefined],
    [5, 5],
    [8, 5],
    [11, 10],
  ])('shows for %i firms no more than %s', async (count, told) => {
    await firms(count);
    const { found } = await impact();
    expect([found.companies, found.products]).toEqual([told, told]);
  });

  it('is not available to anybody else', async () => {
    const { id } = await impact();
    await expect(world.changesets.impact(emil, id)).rejects.toMatchObject({ code: 'UNKNOWN_CHANGESET' });
  });
});
