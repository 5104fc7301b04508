import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { concerned } from '../../src/alerts/watches/concerned.js';
import { forgetWatches } from '../../src/alerts/watches/forget.js';
import { keepOutcomes } from '../../src/alerts/watches/outcomes.js';
import { putRun, readRun } from '../../src/alerts/watches/run-record.js';
import { type Watch, watches } from '../../src/alerts/watches/watch.js';
import { newsId, newsRecords } from '../../src/alerts/watches/watch-news.js';
import { createWatches, watchBytesAtMost } from '../../src/alerts/watches/watches.js';
import type { Graph } from '../../src/graph/port.js';
import { storedBytes } from '../../src/graph/records/store.js';
import { openTestGraph } from '../engines/engine.js';
import { act, viewer } from '../firms/viewers.js';

let graph: Graph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const creams = { target: 'DE', offering: { hsCode: '330499' } };
const toSave = (question: object) => ({
  label: 'Creams',
  language: 'ko',
  question: { ...creams, ...question },
  sequence: 1,
  target: 'country/DE',
  origin: 'country/KR',
  own: new Set<string>(),
});

describe('a watch', () => {
  it.each<[what: string, question: object, home: string]>([
    ['says nothing else', {}, 'country/KR'],
    ['dispatches from there', { dispatchFrom: ' kr ' }, 'country/KR'],
    ['is based there', { company: { basedIn: 'KR' } }, 'country/KR'],
    ['dispatches from another country', { dispatchFrom: 'VN' }, 'elsewhere'],
    ['is based in another country', { company: { basedIn: 'VN' } }, 'elsewhere'],
    ['names a company, whose seat the question does not say', { company: { id: 'company/own' } }, 'elsewhere'],
  ])('has the origin as its home if it %s', async (_, question, home) => {
    const kept = await createWatches(graph).save(act(viewer('company')), async () => toSave(question));
    expect(kept.home).toBe(home);
  });
});

describe('the watches of a firm', () => {
  /** Questions of the maximum length, in characters of three bytes each. */
  const long = toSave({ offering: { hsCode: '330499', classId: '가'.repeat(19_000) } });
  const at = (firm: string | undefined, person: number) => act(viewer('company', `person ${person} of ${firm}`, firm));
  const bytesOf = async (firm: string) => storedBytes(await watches.by(graph, 'firm', [firm], { first: 200 }));

  it('take a MiB at most, saved by any of its people, and when many are saved at once', async () => {
    const kept = createWatches(graph);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 25 }, (_, person) => kept.save(at('hanbit', person), async () => long)),
    );
    const [one] = await watches.by(graph, 'firm', ['hanbit'], { first: 1 });
    // Names of people differ in length by one digit.
    const size = storedBytes(one === undefined ? [] : [one]);
    const saved = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect([Math.floor(watchBytesAtMost / (size + 1)), Math.floor(watchBytesAtMost / (size - 1))]).toContain(saved);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'TOO_MANY_BYTES' });
    expect(await bytesOf('hanbit')).toBeLessThanOrEqual(watchBytesAtMost);
    await kept.save(at('rival', 1), async () => long);
  });

  it('are those of each person without a firm', async () => {
    const kept = createWatches(graph);
    const save = () => kept.save(at(undefined, 1), async () => long);
    const saveAll = async (): Promise<never> => {
      for (;;) await save();
    };
    await expect(saveAll()).rejects.toMatchObject({
      code: 'TOO_MANY_BYTES',
      message: expect.stringMatching(/^The watches of one person can take at most 1,048,576 bytes/),
    });
    await kept.save(at(undefined, 2), async () => long);
  });
});

const kept = (number: number, firm: string): Watch => ({
  id: `watch/${firm}-${number}`,
  owner: `somebody ${number}`,
  firm,
  label: 'Creams',
  createdAt: '2026-11-01T00:00:00.000Z',
  market: 'country/DE',
  home: 'country/KR',
  question: creams,
  sequence: 1,
  due: null,
  failures: 0,
});

describe('the watches of a firm that is forgotten', () => {
  it('are deleted, however many its people have, and those of others are kept', async () => {
    const many = Array.from({ length: 1_001 }, (_, number) => kept(number, 'hanbit'));
    await graph.transaction((transaction) => watches.put(transaction, [...many, kept(0, 'rival')]));
    await graph.transaction((transaction) => forgetWatches(transaction, 'hanbit'));
    const left = await watches.by(graph, 'firm', ['hanbit', 'rival'], { first: 2_000 });
    expect(left.map(({ id }) => id)).toEqual(['watch/rival-0']);
  });
});

describe('how far the watches have been compared', () => {
  it('never goes back, as a slower process may end later', async () => {
    for (const sequence of [5, 3, 6]) await graph.transaction((transaction) => putRun(transaction, sequence));
    expect(await readRun(graph)).toBe(6);
    await graph.transaction((transaction) => putRun(transaction, 4));
    expect(await readRun(graph)).toBe(6);
  });
});

describe('watches that a publication may concern', () => {
  it('are found, however many there are', async () => {
    const many = Array.from({ length: 250 }, (_, number) => kept(number, 'hanbit'));
    await graph.transaction((transaction) => watches.put(transaction, many));
    const places = { countriesIn: async (id: string) => [id], all: async () => ['country/DE'] };
    const found: string[] = [];
    for await (const page of concerned(graph, new Set(['country/DE']), places)) found.push(...page.map(({ id }) => id));
    expect(found.sort()).toEqual(many.map(({ id }) => id).sort());
  });
});

describe('what was found for a watch', () => {
  const at = '2026-11-02T00:00:00.000Z';
  const changes = [{ kind: 'CHANGED', text: 'It takes longer.', about: 'eu/act' }] as const;
  const { id: watch } = kept(1, 'hanbit');
  const sequences = async () =>
    (await newsRecords.by(graph, 'watch', [watch], { first: 300 })).map(({ sequence }) => sequence);

  it('does not change a watch that has come further meanwhile', async () => {
    await graph.transaction((transaction) => watches.put(transaction, [{ ...kept(1, 'hanbit'), sequence: 5 }]));
    const again = await keepOutcomes(graph, 4, at, [{ watch: kept(1, 'hanbit'), changes, publications: [4] }]);
    expect(again).toEqual([]);
    expect(await watches.byIds(graph, [watch])).toMatchObject([{ sequence: 5 }]);
    expect(await sequences()).toEqual([]);
  });

  it('is found again if another process has compared a part of it meanwhile', async () => {
    const now = { ...kept(1, 'hanbit'), sequence: 3 };
    await graph.transaction((transaction) => watches.put(transaction, [now]));
    const again = await keepOutcomes(graph, 4, at, [{ watch: kept(1, 'hanbit'), changes, publications: [2, 4] }]);
    expect(again).toEqual([now]);
    expect(await watches.byIds(graph, [watch])).toEqual([now]);
    expect(await sequences()).toEqual([]);
  });

  it('is kept, the last 200 of it', async () => {
    await graph.transaction(async (transaction) => {
      await watches.put(transaction, [kept(1, 'hanbit')]);
      const earlier = Array.from({ length: 205 }, (_, place) => place + 2);
      await newsRecords.put(
        transaction,
        earlier.map((sequence) => ({ id: newsId(watch, sequence), watch, sequence, at, changes })),
      );
    });
    await keepOutcomes(graph, 300, at, [{ watch: kept(1, 'hanbit'), changes, publications: [299, 300] }]);
    const left = await sequences();
    expect(left).toHaveLength(200);
    expect([left[0], left.at(-1)]).toEqual([300, 8]);
  });
});
