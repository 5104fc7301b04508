import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsRecords } from '../../src/alerts/watches/watch-news.js';
import { auditEntries } from '../../src/audit/entry.js';
import { messages } from '../../src/messages/messages.js';
import { toStore } from '../../src/messages/stored-message.js';
import { viewer } from '../firms/viewers.js';
import { type Api, openApi, TODAY } from './api.js';

const kim = viewer('company', 'kim');
const lee = viewer('editor', 'lee');

const save = `mutation ($input: SaveWatchInput!) { saveWatch(input: $input) {
  watch { id label createdAt sequence question news { edges { node { sequence } } } } problems { code field message }
} }`;
const list = '{ watches { id label } }';
const remove = 'mutation ($id: ID!) { removeWatch(id: $id) { removed problems { code field message } } }';
const cream = { label: ' Creams to Germany ', plan: { target: 'DE', offering: { hsCode: '330499' } } };

interface Saved {
  readonly watch: { readonly id: string } | null;
  readonly problems: readonly { readonly code: string; readonly field: string | null; readonly message: string }[];
}

describe('a watch', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const saved = async (input: unknown, who = kim): Promise<Saved> =>
    JSON.parse(JSON.stringify((await api.data(save, { input }, who)).saveWatch));
  const removed = async (id: string, who = kim) => (await api.data(remove, { id }, who)).removeWatch;

  it('keeps the question, and the published state that its plan was made from', async () => {
    const { watch } = await saved(cream);
    expect(watch).toEqual({
      id: expect.stringMatching(/^watch\//),
      label: 'Creams to Germany',
      createdAt: `${TODAY}T09:00:00.000Z`,
      sequence: 1,
      question: { target: 'DE', origin: 'KR', prefer: 'TIME', offering: { hsCode: '330499' } },
      news: { edges: [] },
    });
  });

  it('keeps how it is sold', async () => {
    const sale = {
      transport: 'POST',
      buyer: 'CONSUMER',
      form: 'PARCEL',
      importerOfRecord: 'EXPORTER',
      incoterm: 'DDP',
    };
    const { watch } = await saved({ ...cream, plan: { ...cream.plan, sale } });
    expect(watch).toMatchObject({ question: { sale } });
    await removed(watch?.id ?? '');
  });

  it('belongs to its owner only, and for others does not exist', async () => {
    const { watch } = await saved(cream, lee);
    const id = watch?.id ?? '';
    expect(await api.data(list, {}, lee)).toEqual({ watches: [{ id, label: 'Creams to Germany' }] });
    expect(JSON.stringify(await api.data(list, {}, kim))).not.toContain(id);
    expect(await api.data(list)).toEqual({ watches: [] });
    const refusal = (given: string) => ({
      removed: null,
      problems: [{ code: 'UNKNOWN_ID', field: 'id', message: `There is no watch with the ID "${given}".` }],
    });
    expect(await removed(id, kim)).toEqual(refusal(id));
    expect(await removed('watch/none', kim)).toEqual(refusal('watch/none'));
    expect(await removed(id, lee)).toEqual({ removed: id, problems: [] });
    expect(await api.data(list, {}, lee)).toEqual({ watches: [] });
  });

  it('is removed with what was found for it', async () => {
    const { watch } = await saved(cream);
    const id = watch?.id ?? '';
    const found = { id: 'watch-news/1', watch: id, sequence: 2, at: `${TODAY}T10:00:00.000Z`, changes: [] };
    await api.graph.transaction((transaction) => newsRecords.put(transaction, [found]));
    await removed(id);
    expect(await newsRecords.byIds(api.graph, [found.id])).toEqual([]);
  });

  it.each([
    [
      'a question that cannot be planned',
      { ...cream, plan: { target: 'XX', offering: { hsCode: '330499' } } },
      'UNKNOWN_COUNTRY',
      'target',
    ],
    [
      'a stranger’s company',
      { ...cream, plan: { ...cream.plan, company: { id: 'company/stranger' } } },
      'UNKNOWN_ID',
      'company.id',
    ],
    ['no label', { ...cream, label: ' ' }, 'BAD_TEXT', 'input.label'],
    ['a label that cannot be shown', { ...cream, label: 'Cream \u0007' }, 'BAD_TEXT', 'input.label'],
    ['a label of two lines', { ...cream, label: 'Cream\nfor hands' }, 'BAD_TEXT', 'input.label'],
    ['a label without end', { ...cream, label: 'x'.repeat(100_000) }, 'BAD_TEXT', 'input.label'],
    [
      'a question as long as a book',
      { ...cream, plan: { ...cream.plan, offering: { classId: 'x'.repeat(20_001) } } },
      'BAD_TEXT',
      'input.plan',
    ],
  ])('is refused with %s, and the refusal is logged', async (_, input, code, field) => {
    expect(await saved(input)).toMatchObject({ watch: null, problems: [{ code, field }] });
    const [last] = await auditEntries.by(api.graph, 'actor', ['kim'], { first: 1 });
    expect(last).toMatchObject({ operation: 'saveWatch', outcome: code });
  });

  it('needs a token', async () => {
    expect((await api.data(save, { input: cream })).saveWatch).toMatchObject({ problems: [{ code: 'NOT_SIGNED_IN' }] });
  });

  it('is one of 50 at most, also if several are saved at once', async () => {
    const choi = viewer('company', 'choi');
    const answers = await Promise.all(Array.from({ length: 53 }, () => saved(cream, choi)));
    const refused = answers.filter(({ watch }) => watch === null);
    expect(refused.map(({ problems }) => problems[0]?.code)).toEqual(['TOO_MANY_OWN', 'TOO_MANY_OWN', 'TOO_MANY_OWN']);
    expect((await api.data(list, {}, choi)).watches).toHaveLength(50);
  });

  it('shows what was found, the newest first, in pages', async () => {
    const { watch } = await saved(cream);
    const id = watch?.id ?? '';
    const found = [2, 3, 10].map((sequence) => ({
      id: `watch-news/${String(sequence).padStart(12, '0')}/x`,
      watch: id,
      sequence,
      at: `${TODAY}T10:00:00.000Z`,
      changes: [{ kind: 'CHANGED' as const, text: `In ${sequence}.`, about: 'eu/cosmetics' }],
    }));
    await api.graph.transaction((transaction) => newsRecords.put(transaction, found));
    const news = async (args: string) => {
      const query = `{ watches { id news${args} { edges { node { sequence at changes { kind text about } } cursor } pageInfo { hasNextPage endCursor } } } }`;
      const all: {
        id: string;
        news: { edges: { node: object }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }[] = JSON.parse(JSON.stringify((await api.data(query, {}, kim)).watches));
      return all.find((each) => each.id === id)?.news;
    };
    const page = await news('(first: 2)');
    expect(page?.edges.map(({ node }) => node)).toEqual([
      {
        sequence: 10,
        at: `${TODAY}T10:00:00.000Z`,
        changes: [{ kind: 'CHANGED', text: 'In 10.', about: 'eu/cosmetics' }],
      },
      {
        sequence: 3,
        at: `${TODAY}T10:00:00.000Z`,
        changes: [{ kind: 'CHANGED', text: 'In 3.', about: 'eu/cosmetics' }],
      },
    ]);
    const rest = await news(`(first: 2, after: "${page?.pageInfo.endCursor}")`);
    expect(rest?.edges).toMatchObject([{ node: { sequence: 2 } }]);
    expect(rest?.pageInfo.hasNextPage).toBe(false);
  });

  it('shows what was found in the language of the request; what an earlier version stored in English, and marked so', async () => {
    const park = viewer('company', 'park');
    const { watch } = await saved(cream, park);
    const rule = { en: 'Cosmetics Act', ko: '화장품법' };
    const change = { kind: 'REMOVED' as const, about: 'eu/cosmetics' };
    const found = {
      id: 'watch-news/000000000002/y',
      watch: watch?.id ?? '',
      sequence: 2,
      at: `${TODAY}T10:00:00.000Z`,
      changes: [
        { ...change, ...toStore([messages.changes.ruleRemoved({ rule })]) },
        { ...change, text: 'Cosmetics Act no longer binds.' },
      ],
    };
    await api.graph.transaction((transaction) => newsRecords.put(transaction, [found]));
    const query = '{ watches { news { edges { node { changes { text language } } } } } }';
    const shown = async (language: string) => (await api.data(query, {}, park, language)).watches;
    const changes = (...texts: object[]) => [{ news: { edges: [{ node: { changes: texts } }] } }];
    const old = { text: 'Cosmetics Act no longer binds.', language: 'en' };
    expect(await shown('ko')).toEqual(changes({ text: '화장품법은 더 이상 적용되지 않습니다.', language: 'ko' }, old));
    expect(await shown('en')).toEqual(
      changes({ text: 'Rule that no longer applies: Cosmetics Act.', language: 'en' }, old),
    );
  });
});

describe('the key of a feed', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const create =
    'mutation ($label: String!) { createFeedKey(label: $label) { key feedKey { id label createdAt } problems { code field } } }';
  const revoke = 'mutation ($id: ID!) { revokeFeedKey(id: $id) { revoked problems { code message } } }';
  const keys = '{ feedKeys { id label } }';
  interface Created {
    readonly key: string | null;
    readonly feedKey: { readonly id: string };
  }
  const created = async (who = kim): Promise<Created> =>
    JSON.parse(JSON.stringify((await api.data(create, { label: 'My reader' }, who)).createFeedKey));

  it('is long, shown once, and not stored', async () => {
    const { key, feedKey } = await created();
    expect(Buffer.from(key ?? '', 'base64url')).toHaveLength(32);
    expect(await api.data(keys, {}, kim)).toEqual({ feedKeys: [{ id: feedKey.id, label: 'My reader' }] });
    const log = await auditEntries.by(api.graph, 'actor', ['kim'], { first: 10 });
    expect(log).toMatchObject([{ operation: 'createFeedKey', target: feedKey.id, outcome: 'DONE' }]);
    expect(JSON.stringify([log, feedKey])).not.toContain(key);
  });

  it('is listed for and revoked by its owner alone', async () => {
    const { feedKey } = await created(lee);
    expect(JSON.stringify(await api.data(keys, {}, kim))).not.toContain(feedKey.id);
    const refusal = (id: string) => ({
      revokeFeedKey: {
        revoked: null,
        problems: [{ code: 'UNKNOWN_ID', message: `There is no feed key with the ID "${id}".` }],
      },
    });
    expect(await api.data(revoke, { id: feedKey.id }, kim)).toEqual(refusal(feedKey.id));
    expect(await api.data(revoke, { id: 'feed-key/0' }, kim)).toEqual(refusal('feed-key/0'));
    expect(await api.data(revoke, { id: feedKey.id }, lee)).toEqual({
      revokeFeedKey: { revoked: feedKey.id, problems: [] },
    });
    expect(await api.data(keys, {}, lee)).toEqual({ feedKeys: [] });
  });

  it('needs a token, and a label', async () => {
    expect((await api.data(create, { label: 'x' })).createFeedKey).toMatchObject({
      key: null,
      problems: [{ code: 'NOT_SIGNED_IN' }],
    });
    expect((await api.data(create, { label: '' }, kim)).createFeedKey).toMatchObject({
      key: null,
      problems: [{ code: 'BAD_TEXT', field: 'label' }],
    });
  });

  it('is one of 20 at most', async () => {
    const park = viewer('company', 'park');
    for (let made = 0; made < 20; made += 1) await created(park);
    expect((await api.data(create, { label: 'x' }, park)).createFeedKey).toMatchObject({
      problems: [{ code: 'TOO_MANY_OWN' }],
    });
  });
});
