import { afterEach, beforeEach, expect, it } from 'vitest';
import { createChangesets } from '../../src/changesets/changesets.js';
import { createFirms } from '../../src/firms/firms.js';
import type { Graph } from '../../src/graph/port.js';
import { meanwhile } from '../engines/meanwhile.js';
import { everything } from '../engines/statements/effect.js';
import { act, atFirm } from '../firms/viewers.js';
import { code, put, seen } from './drafts.js';
import { by, openWorld, person, TODAY, type World } from './world.js';

const [id, hanbit, publisher] = ['certification/short-lived', act(atFirm('hanbit')), person('Pat', 'publisher')];

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await firmsOver(world.graph).saveCompany(hanbit, { name: { en: 'Hanbit' }, basedIn: 'country/KR' });
  await publish(
    await submitted(
      put(id, 'Certification', {
        name: { en: 'Short-lived' },
        atStage: 'stage/entry',
        handledBy: 'authority/vn',
        raises: 'need/papers',
        cites: [{ source: 'source/gazette', locator: 'no. 9', confidence: 'OFFICIAL' }],
      }),
    ),
  );
});
afterEach(() => world.close());

const firmsOver = (graph: Graph) =>
  createFirms({ graph, today: () => TODAY, forgetElsewhere: async () => {}, followElsewhere: async () => {} });

async function submitted(change: unknown) {
  const words = ['requirement-is-placed', 'requirement-is-asked-for'].map((rule) => ({ rule, reason: 'checked' }));
  const begun = await world.changesets.create(by(publisher), { title: 'A list', reason: 'It is so', kind: 'IMPORT' });
  return world.changesets.submit(
    by(publisher),
    seen(await world.changesets.addChanges(by(publisher), seen(begun), [change])),
    words,
  );
}

const publish = (changeset: Parameters<typeof seen>[0], graph = world.graph) =>
  createChangesets({ graph, today: () => TODAY, onPublished: () => {} }).publish(by(publisher), seen(changeset));

const hold = (graph = world.graph) => firmsOver(graph).holdRequirement(hanbit, id, { validTo: null });

const isHeld = async () => (await everything(world.graph)).edges.some(({ type, to }) => type === 'HOLDS' && to === id);

it('a firm that records what is being removed gets an error, and loses nothing that it was shown', async () => {
  const removal = await submitted({ remove: { id } });
  const { graph, outcome } = meanwhile(world.graph, 'unlink-', () => code(hold()));
  await publish(removal, graph);
  expect(await outcome()).toBe('WRITE_CONFLICT');
});

it('what a firm is recording is not removed', async () => {
  const removal = await submitted({ remove: { id } });
  const { graph, outcome } = meanwhile(world.graph, 'link-HOLDS', () => code(publish(removal)));
  await hold(graph);
  expect(await outcome()).toBe('CHECKS_FAILED');
  expect(await isHeld()).toBe(true);
});
