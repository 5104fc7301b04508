import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.js';
import type { FeedPlace } from '../../src/knowledge/history/feed.js';
import type { HistoryFilter } from '../../src/knowledge/history/filter.js';
import { createHistory, type History } from '../../src/knowledge/history/history.js';
import { putRevisions, revision } from '../changesets/revisions.js';
import { openTestGraph } from '../engines/engine.js';

/** Below `class/any` is `class/cream`, below that `class/sun-cream`; `class/nail` is beside it. */
const above: Readonly<Record<string, readonly string[]>> = {
  'class/sun-cream': ['class/sun-cream', 'class/cream', 'class/any'],
  'class/cream': ['class/cream', 'class/any'],
  'class/nail': ['class/nail', 'class/any'],
};

const historyOver = (graph: Graph): History =>
  createHistory({
    graph,
    classesAbove: async (ids) => new Map(ids.map((id) => [id, new Set(above[id] ?? [id])])),
    isPublic: async (id) => id === 'vn/decree',
  });

/** The whole feed, page by page, and the sizes of the pages. */
async function wholeFeed(
  history: History,
  filter: HistoryFilter,
  part: { newest: number; from?: number; first: number },
) {
  const [texts, sizes]: [string[], number[]] = [[], []];
  let after: FeedPlace | undefined;
  for (let page = 0; page < 100; page += 1) {
    const found = await history.changeFeed({ from: 1, ...part, after }, filter);
    texts.push(...found.items.map(({ text }) => text));
    sizes.push(found.items.length);
    if (!found.hasNextPage) return { texts, sizes };
    after = found.end;
  }
  throw new Error('the feed has no end');
}

describe('the change feed', () => {
  let graph: Graph;
  let history: History;

  beforeAll(async () => {
    graph = await openTestGraph();
    history = historyOver(graph);
    await putRevisions(graph, [
      revision({ sequence: 1, text: 'oldest', markets: ['bloc/ASEAN'], kind: 'ADDED', area: 'LABELLING' }),
      revision({ sequence: 2, ordinal: 0, text: 'first of two', classes: ['class/sun-cream'] }),
      revision({ sequence: 2, ordinal: 1, text: 'second of two', classes: ['class/any'], kind: 'REMOVED' }),
      revision({ sequence: 4, text: 'newest', markets: ['country/DE'], classes: ['class/nail'] }),
      revision({ sequence: 5, text: 'of a firm', fact: { node: { type: 'Company', id: 'company/x' } } }),
      revision({
        sequence: 5,
        text: 'what a firm holds',
        fact: { edge: { type: 'HOLDS', from: 'company/x', to: 'certification/y', key: '' } },
      }),
      revision({ sequence: 6, text: 'not published yet' }),
    ]);
  });
  afterAll(() => graph.close());

  const cases: readonly (readonly [string, HistoryFilter, readonly string[]])[] = [
    ['everything, the newest first', {}, ['newest', 'second of two', 'first of two', 'oldest']],
    [
      'a country and its bloc',
      { law: { whole: new Set(['country/VN', 'bloc/ASEAN']), parts: new Map() } },
      ['second of two', 'first of two', 'oldest'],
    ],
    [
      'a customs territory, in an area that its law applies in',
      { law: { whole: new Set(['country/RE']), parts: new Map([['bloc/ASEAN', new Set(['LABELLING'])]]) } },
      ['oldest'],
    ],
    [
      'nothing of a customs territory in another area',
      { law: { whole: new Set(['country/RE']), parts: new Map([['bloc/ASEAN', new Set(['DUTY'])]]) } },
      [],
    ],
    ['a class, those above and those below', { class: 'class/cream' }, ['second of two', 'first of two']],
    ['a class, but not the one beside it', { class: 'class/nail' }, ['newest', 'second of two']],
    ['an area', { area: 'LABELLING' }, ['oldest']],
    ['a kind', { kind: 'REMOVED' }, ['second of two']],
    [
      'several at once',
      { law: { whole: new Set(['country/VN']), parts: new Map() }, class: 'class/sun-cream', kind: 'CHANGED' },
      ['first of two'],
    ],
    ['what nothing passes', { area: 'LABELLING', kind: 'REMOVED' }, []],
  ];
  it.each(cases)('shows %s, and nothing of companies, on one page and on pages of one', async (_, filter, expected) => {
    expect((await wholeFeed(history, filter, { newest: 5, first: 50 })).texts).toEqual(expected);
    expect((await wholeFeed(history, filter, { newest: 5, first: 1 })).texts).toEqual(expected);
  });

  it('begins with the publication asked for', async () => {
    const { texts } = await wholeFeed(history, {}, { newest: 5, from: 2, first: 50 });
    expect(texts).toEqual(['newest', 'second of two', 'first of two']);
  });

  it('says that nothing follows the last entry of a page that is just full', async () => {
    const page = await history.changeFeed({ newest: 5, from: 1, first: 4 }, {});
    expect([page.items.length, page.hasNextPage]).toEqual([4, false]);
  });

  it('returns no entry if none is requested, and says that there are some', async () => {
    expect(await history.changeFeed({ newest: 5, from: 1, first: 0 }, {})).toMatchObject({
      items: [],
      hasNextPage: true,
    });
  });
});

describe('a feed of large publications', () => {
  let graph: Graph;
  let reads = 0;
  let history: History;

  beforeAll(async () => {
    graph = await openTestGraph();
    history = historyOver({
      ...graph,
      read(statement, params) {
        reads += 1;
        return graph.read(statement, params);
      },
    });
    const large = Array.from({ length: 2_600 }, (_, ordinal) =>
      revision({ sequence: 3, ordinal, text: `large ${ordinal}` }),
    );
    const after = Array.from({ length: 40 }, (_, place) =>
      revision({ sequence: 4 + place, text: `after ${4 + place}` }),
    );
    await putRevisions(graph, [
      revision({ sequence: 1, text: 'first', area: 'LABELLING' }),
      revision({ sequence: 2, text: 'second' }),
      ...large,
      ...after,
    ]);
  });
  afterAll(() => graph.close());

  it('shows each once, in order', async () => {
    const { texts } = await wholeFeed(history, {}, { newest: 43, first: 200 });
    const expected = [
      ...Array.from({ length: 40 }, (_, place) => `after ${43 - place}`),
      ...Array.from({ length: 2_600 }, (_, place) => `large ${2_599 - place}`),
      'second',
      'first',
    ];
    expect(texts).toEqual(expected);
  });

  it('reads a limited number for one page, which is then empty and has a next one', async () => {
    reads = 0;
    const page = await history.changeFeed({ newest: 43, from: 1, first: 10 }, { area: 'LABELLING' });
    expect(page).toMatchObject({ items: [], hasNextPage: true });
    expect(reads).toBeLessThan(20);
    const { texts, sizes } = await wholeFeed(history, { area: 'LABELLING' }, { newest: 43, first: 10 });
    expect([texts, sizes]).toEqual([['first'], [0, 1]]);
  });

  it('crosses many publications that did nothing in few statements', async () => {
    reads = 0;
    const page = await history.changeFeed({ newest: 5_000, from: 44, first: 10 }, {});
    expect(page).toMatchObject({ items: [], hasNextPage: false });
    expect(reads).toBeLessThan(20);
  });

  it('shows of one publication the last that fit, in its order', async () => {
    const publication = await history.publication(3, {});
    expect(publication).toMatchObject({ sequence: 3, title: 'Publication 3', publishedAt: '2026-11-01T00:00:03.000Z' });
    expect(publication?.revisions.slice(0, 2).map(({ text }) => text)).toEqual(['large 600', 'large 601']);
    expect(publication?.revisions).toHaveLength(200);
    expect((await history.publication(3, {}, 2_000))?.revisions.at(-1)?.text).toBe('large 2599');
  });
});

describe('a page of the change feed to which nothing passed', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
    for (const sequence of [2, 3, 4, 5, 6])
      await putRevisions(
        graph,
        Array.from({ length: 400 }, () => revision({ sequence })),
      );
  });
  afterAll(() => graph.close());

  it.each([
    [2, false],
    [1, true],
  ])('is the last where all from %i on was looked at: has another is %s', async (from, hasNextPage) => {
    const page = await historyOver(graph).changeFeed({ newest: 6, from, first: 10 }, { area: 'LABELLING' });
    expect(page).toMatchObject({ items: [], hasNextPage });
  });
});

describe('the history of a fact', () => {
  let graph: Graph;
  let history: History;

  beforeAll(async () => {
    graph = await openTestGraph();
    history = historyOver(graph);
    await putRevisions(graph, [
      revision({ sequence: 1, text: 'added' }),
      revision({
        sequence: 2,
        text: 'linked',
        fact: { edge: { type: 'COVERS', from: 'vn/decree', to: 'hs/33', key: '' } },
      }),
      revision({ sequence: 3, about: 'vn/gone', kind: 'REMOVED', text: 'removed' }),
      revision({
        sequence: 3,
        about: 'vn/resolution',
        actsOn: 'vn/decree',
        text: 'suspended',
        fact: { edge: { type: 'SUSPENDS', from: 'vn/resolution', to: 'vn/decree', key: '' } },
      }),
      revision({ sequence: 4, text: 'changed' }),
      revision({ sequence: 4, about: 'company/x', fact: { node: { type: 'Company', id: 'company/x' } } }),
    ]);
  });
  afterAll(() => graph.close());

  const texts = async (id: string) => (await history.ofFact(id, { first: 10 }))?.map(({ text }) => text);

  it('holds what was done to the node and its relations, and what others do to it, the newest first', async () => {
    expect(await texts('vn/decree')).toEqual(['changed', 'suspended', 'linked', 'added']);
  });

  it('outlives the node', async () => {
    expect(await texts('vn/gone')).toEqual(['removed']);
  });

  it('is the same for a company and for what never was: none', async () => {
    expect(await texts('company/x')).toBeUndefined();
    expect(await texts('vn/nothing')).toBeUndefined();
  });

  it('continues after a revision', async () => {
    const told: string[] = [];
    let before: string | undefined;
    for (let page = 0; page < 4; page += 1) {
      const [next] = (await history.ofFact('vn/decree', { first: 1, before })) ?? [];
      told.push(next?.text ?? 'nothing');
      before = next?.id;
    }
    expect(told).toEqual(['changed', 'suspended', 'linked', 'added']);
  });
});
