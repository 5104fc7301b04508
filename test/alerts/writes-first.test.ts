import { afterEach, beforeEach, expect, it } from 'vitest';
import { createComparing } from '../../src/alerts/compare/comparing.js';
import { findPublished } from '../../src/catalogue/published.js';
import { type Changesets, createChangesets } from '../../src/changesets/changesets.js';
import { type Background, writesFirst } from '../../src/changesets/preview/background.js';
import { put } from '../../src/graph/derived/statements.js';
import type { Graph, Reader } from '../../src/graph/port.js';
import type { Text } from '../../src/messages/message.js';
import { createNavigator } from '../../src/navigator/navigator.js';
import { openWorld, TODAY, type World } from '../changesets/world.js';
import { english } from '../messages/english.js';
import { publish } from './publishing.js';

let world: World;
let graph: Graph;
let background: Background;
let changesets: Changesets;
beforeEach(async () => {
  world = await openWorld();
  ({ graph, background } = writesFirst(world.graph));
  changesets = createChangesets({ graph, background, today: () => TODAY, onPublished: () => {} });
});
afterEach(() => world.close());

const days = (typical: number) =>
  publish({ changesets }, { put: { type: 'Formality', id: 'vn/label', values: { days: { typical } } } });

const inputs = ['33', '330499', '33'].map((hsCode) => ({
  input: { target: 'VN', offering: { hsCode } },
  own: new Set<string>(),
}));

const took = 'The duration of "Label in Vietnamese" is 20 days instead of 10 days.';

/** Compares, and calls `during` with the number of each plan that is made in a look back, before it is read. */
function comparingWith(during: (plan: number) => void) {
  let plans = 0;
  return createComparing({
    graph,
    lookBack: changesets.lookBack,
    navigatorOver(reader: Reader) {
      const navigator = createNavigator({
        graph: reader,
        nearest: async () => [],
        nearestCodes: async () => [],
        today: () => TODAY,
      });
      if (reader === graph) return navigator;
      return {
        ...navigator,
        async entryPlan(...given: Parameters<typeof navigator.entryPlan>) {
          plans += 1;
          during(plans);
          return navigator.entryPlan(...given);
        },
      };
    },
    published: async () => (await findPublished(graph))?.sequence ?? 0,
    today: () => TODAY,
  });
}

const texts = (changes: readonly (readonly { readonly text: Text }[])[] | undefined) =>
  changes?.map((each) => each.map(({ text }) => english(text)));

it('a write that comes while watches are compared is done before they are, and they continue where they were', async () => {
  await days(20);
  const order: string[] = [];
  let plans = 0;
  let writing: Promise<unknown> = Promise.resolve();
  const comparing = comparingWith((plan) => {
    plans = plan;
    if (plan !== 2) return;
    writing = graph
      .transaction(({ write }) => write(put.Company, { rows: [{ id: 'company/new', properties: { name: 'New' } }] }))
      .then(() => order.push('written'));
  });
  const { changes } = await comparing.compare(inputs, 1).finally(() => order.push('compared'));
  await writing;
  expect(order).toEqual(['written', 'compared']);
  expect(texts(changes)).toEqual([[took], [took], [took]]);
  // The first one was kept, the second one was started twice.
  expect(plans).toBe(4);
});

it('a publication that comes while watches are compared is done before they are, and is not in what they find', async () => {
  await days(20);
  const order: string[] = [];
  let publishing: Promise<unknown> = Promise.resolve();
  const comparing = comparingWith((plan) => {
    if (plan === 2) publishing = days(30).then(() => order.push('published'));
  });
  const { changes } = await comparing.compare(inputs, 1, 2).finally(() => order.push('compared'));
  await publishing;
  expect(order).toEqual(['published', 'compared']);
  expect(texts(changes)).toEqual([[took], [took], [took]]);
});

it('a look back waits for a write that runs', async () => {
  await days(20);
  const order: string[] = [];
  let looking: Promise<unknown> = Promise.resolve();
  await graph.transaction(async ({ write }) => {
    looking = changesets.lookBack(1, async () => order.push('looked back'));
    await write(put.Company, { rows: [{ id: 'company/new', properties: { name: 'New' } }] });
    order.push('written');
  });
  await looking;
  expect(order).toEqual(['written', 'looked back']);
});
