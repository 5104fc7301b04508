import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareWatches } from '../../src/alerts/compare/compare-watches.js';
import { type Comparing, createComparing } from '../../src/alerts/compare/comparing.js';
import type { OwnQuestion } from '../../src/alerts/compare/plans-made.js';
import { readRun } from '../../src/alerts/watches/run-record.js';
import { type Watch, watches } from '../../src/alerts/watches/watch.js';
import { newsRecords } from '../../src/alerts/watches/watch-news.js';
import { createWatchRunner, type WatchRunner } from '../../src/alerts/watches/watch-runner.js';
import { findPublished } from '../../src/catalogue/published.js';
import { createPublications, type Publications } from '../../src/knowledge/history/publications.js';
import { messages } from '../../src/messages/messages.js';
import { storedIn } from '../../src/messages/stored-message.js';
import { createNavigator } from '../../src/navigator/navigator.js';
import { openWorld, TODAY, type World } from '../changesets/world.js';
import { until } from '../until.js';
import { publish, suspension, undo } from './publishing.js';

const watch = (name: string, given: Partial<Watch> = {}): Watch => ({
  id: `watch/${name}`,
  owner: 'kim',
  firm: null,
  label: name,
  createdAt: '2026-11-24T10:00:00.000Z',
  market: 'country/VN',
  home: 'country/KR',
  question: { target: 'VN', offering: { classId: 'hs/330499', mode: 'GOODS' } },
  sequence: 1,
  due: null,
  failures: 0,
  ...given,
});

describe('a watch of a firm', () => {
  let world: World;
  let runner: WatchRunner;
  let publications: Publications;
  let begin: () => void;
  beforeEach(async () => {
    world = await openWorld();
    const { graph } = world;
    const toGermany = { target: 'DE', offering: { classId: 'hs/330499', mode: 'GOODS' } } as const;
    await graph.transaction((transaction) =>
      watches.put(transaction, [
        watch('vn'),
        watch('de', { market: 'country/DE', question: toGermany }),
        watch('stranger', { question: { ...watch('vn').question, company: { id: 'company/stranger' } } }),
      ]),
    );
    const published = async () => (await findPublished(graph))?.sequence ?? 0;
    publications = createPublications({ published, everyMs: 5, log: { warn: () => {} } });
    const comparing = createComparing({
      graph,
      lookBack: world.changesets.lookBack,
      navigatorOver: (reader) =>
        createNavigator({ graph: reader, nearest: async () => [], nearestCodes: async () => [], today: () => TODAY }),
      published,
      today: () => TODAY,
    });
    begin = () => {
      runner = createWatchRunner({
        graph,
        publications,
        compare: compareWatches({ comparing, ownIdsOf: async () => new Set() }),
        places: {
          countriesIn: async (territory) => [territory],
          all: async () => ['country/VN', 'country/DE', 'country/KR'],
        },
        now: () => `${TODAY}T12:00:00.000Z`,
        log: { error: (given: object) => expect(given).toBeUndefined() },
      });
    };
    begin();
    await until(async () => (await readRun(graph)) === 1);
  });
  afterEach(async () => {
    await runner.stop();
    publications.close();
    await world.close();
  });

  const told = async (name: string) =>
    (await newsRecords.by(world.graph, 'watch', [`watch/${name}`], { first: 10 })).map(({ sequence, changes }) => ({
      sequence,
      changes: changes.map(({ kind, about, text }) => `${kind} ${about}: ${text}`),
    }));

  it('reports which step is removed when a decree is suspended, and that it returns when that is undone', async () => {
    const published = await publish(world, suspension('2026-11-01'));
    await until(async () => (await readRun(world.graph)) === 2);
    expect(await told('vn')).toEqual([
      {
        sequence: 2,
        changes: expect.arrayContaining(['REMOVED vn/label: Step no longer needed: Label in Vietnamese.']),
      },
    ]);
    await undo(world, published);
    await until(async () => (await readRun(world.graph)) === 3);
    const [last] = await told('vn');
    expect(last).toEqual({
      sequence: 3,
      changes: expect.arrayContaining(['ADDED vn/label: New step: Label in Vietnamese (required).']),
    });
  });

  it('keeps what it says as a message, for readers of every language', async () => {
    await publish(world, {
      put: { type: 'Formality', id: 'vn/label', values: { name: { en: 'Label', ko: '라벨' }, days: { typical: 20 } } },
    });
    await until(async () => (await readRun(world.graph)) === 2);
    const [news] = await newsRecords.by(world.graph, 'watch', ['watch/vn'], { first: 1 });
    expect(news?.changes.map((change) => [change.text, storedIn(change, 'ko')])).toEqual([
      ['The duration of "Label" is 20 days instead of 10 days.', '"라벨"의 소요 기간이 10일에서 20일로 바뀝니다.'],
    ]);
  });

  it('reports nothing without changes, and is not compared if its market is not concerned', async () => {
    await publish(world, suspension('2026-11-01'));
    await until(async () => (await readRun(world.graph)) === 2);
    expect(await told('de')).toEqual([]);
    expect(await told('stranger')).toEqual([]);
    const seen = (await watches.byIds(world.graph, ['watch/vn', 'watch/de'])).map(({ id, sequence }) => [id, sequence]);
    expect(Object.fromEntries(seen)).toEqual({ 'watch/vn': 2, 'watch/de': 1 });
  });

  it('reports the changes of several publications once, if they come faster than they are compared, and names them', async () => {
    const days = (typical: number) =>
      publish(world, { put: { type: 'Formality', id: 'vn/label', values: { days: { typical } } } });
    await runner.stop();
    await days(20);
    await days(30);
    begin();
    await until(async () => (await readRun(world.graph)) === 3);
    expect(await newsRecords.by(world.graph, 'watch', ['watch/vn'], { first: 10 })).toMatchObject([
      {
        sequence: 3,
        publications: [2, 3],
        changes: [{ text: 'The duration of "Label in Vietnamese" is 30 days instead of 10 days.' }],
      },
    ]);
  });
});

describe('watches that are compared together', () => {
  let asked: (readonly [number, number | undefined, number])[];
  const fake = (compare: Comparing['compare']): Comparing => ({
    compare(questions, since, until) {
      asked.push([since, until, questions.length]);
      return compare(questions, since, until);
    },
  });
  const nothing = (questions: readonly OwnQuestion[], since: number, until = since) =>
    Promise.resolve({ since, until, changes: questions.map(() => []) });
  const ownIdsOf = async (firm: string) => new Set([`company/${firm}`]);
  beforeEach(() => {
    asked = [];
  });

  it('need one look back for each sequence, and are behind only because of failures', async () => {
    const compare = compareWatches({ comparing: fake(nothing), ownIdsOf });
    await compare([watch('a'), watch('b', { sequence: 6 }), watch('late', { sequence: 3, failures: 2 })], {
      first: 8,
      last: 8,
    });
    expect(asked).toEqual([
      [7, 8, 2],
      [3, 8, 1],
    ]);
  });

  it('are compared once with all publications of a batch', async () => {
    const compare = compareWatches({ comparing: fake(nothing), ownIdsOf });
    await compare([watch('a'), watch('b', { sequence: 6 })], { first: 3, last: 80 });
    expect(asked).toEqual([
      [2, 80, 1],
      [6, 80, 1],
    ]);
  });

  it('are compared alone if that fails, so that a failure affects no other', async () => {
    const comparing = fake(async (questions, since, until) => {
      if (questions.some(({ input }) => input.target === 'XX')) throw new Error('broken');
      return nothing(questions, since, until);
    });
    const broken = watch('broken', { question: { ...watch('a').question, target: 'XX' } });
    const found = await compareWatches({ comparing, ownIdsOf })([watch('a'), broken], { first: 2, last: 2 });
    expect(found.get('watch/a')).toEqual([]);
    expect(found.get('watch/broken')).toEqual(new Error('broken'));
  });

  it('are notified if more was published than can be compared', async () => {
    const comparing = fake(async (_, since, until = since) => ({ since, until, changes: undefined }));
    const found = await compareWatches({ comparing, ownIdsOf })([watch('a')], { first: 2, last: 2 });
    expect(found.get('watch/a')).toEqual([
      {
        kind: 'CHANGED',
        about: 'country/VN',
        text: 'Too much has been published since sequence 1 to compare. Open the plan to see it as of today.',
        message: messages.changes.tooFarBack({ since: '1' }),
      },
    ]);
  });

  it('are planned with what is their own, and nobody else\u2019s', async () => {
    const owns: string[][] = [];
    const comparing = fake((questions, since, until) => {
      owns.push(...questions.map(({ own }) => [...own]));
      return nothing(questions, since, until);
    });
    const named = { ...watch('a').question, company: { id: 'company/hanbit' } };
    const compare = compareWatches({ comparing, ownIdsOf });
    await compare(
      [
        watch('a', { firm: 'hanbit', question: named }),
        watch('b', { firm: 'hanbit' }),
        watch('c', { question: named }),
      ],
      { first: 2, last: 2 },
    );
    expect(owns).toEqual([['company/hanbit'], [], []]);
  });
});
