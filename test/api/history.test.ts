import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '../../src/messages/messages.js';
import { render } from '../../src/messages/rendering/render.js';
import { putRevisions, revision } from '../changesets/revisions.js';
import { type Api, openApi } from './api.js';

interface Feed {
  readonly edges: readonly { readonly node: { readonly text: string }; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('what was published', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
    // The seed of the world was published as sequence 1.
    await putRevisions(api.graph, [
      revision({
        sequence: 1,
        about: 'eu/cosmetics',
        text: 'The Union begins to rule.',
        markets: ['bloc/EU'],
        classes: ['hs/3304'],
        area: 'LABELLING',
        kind: 'ADDED',
        before: null,
        after: { name: { en: 'Rules', ko: '규칙' }, days: { min: 1 } },
      }),
      revision({ sequence: 1, ordinal: 1, about: 'us/fda', text: 'The States rule too.', markets: ['country/US'] }),
      revision({ sequence: 2, about: 'us/fda', text: 'Not published yet.' }),
    ]);
  });
  afterAll(() => api.close());

  const feed = async (args: string): Promise<Feed> => {
    const query = `{ changeFeed${args} { edges { cursor node { text } } pageInfo { hasNextPage endCursor } } }`;
    return JSON.parse(JSON.stringify((await api.data(query)).changeFeed));
  };
  const texts = async (args: string) => (await feed(args)).edges.map(({ node }) => node.text);

  it('is shown to everybody with its people, its words and its values', async () => {
    const query = `{ changeFeed(area: LABELLING) { edges { node {
      sequence at kind about text before after title reason author reviewer markets area changeset sources { id }
    } } } }`;
    expect(await api.data(query)).toEqual({
      changeFeed: {
        edges: [
          {
            node: {
              sequence: 1,
              at: '2026-11-01T00:00:01.000Z',
              kind: 'ADDED',
              about: 'eu/cosmetics',
              text: 'The Union begins to rule.',
              before: null,
              after: { name: { en: 'Rules', ko: '규칙' }, days: { min: 1 } },
              title: 'Publication 1',
              reason: 'The gazette says so.',
              author: 'An Editor',
              reviewer: 'A Reviewer',
              markets: ['bloc/EU'],
              area: 'LABELLING',
              changeset: 'changeset/1',
              sources: [],
            },
          },
        ],
      },
    });
  });

  it.each([
    [
      'all of it, the newest first, and nothing before it is published',
      '',
      ['The States rule too.', 'The Union begins to rule.'],
    ],
    ['for a member of a bloc', '(market: "DE")', ['The Union begins to rule.']],
    ['for a former member', '(market: "GB")', []],
    ['for a bloc by its code', '(market: "EU")', ['The Union begins to rule.']],
    ['for a bloc by its id', '(market: "bloc/EU")', ['The Union begins to rule.']],
    ['for a code in small letters', '(market: " eu ")', ['The Union begins to rule.']],
    ['for a country by its id', '(market: "country/DE")', ['The Union begins to rule.']],
    ['for a class below', '(class: "hts/33049910")', ['The Union begins to rule.']],
    ['for a class above', '(class: "class/goods")', ['The Union begins to rule.']],
    ['for a class beside', '(class: "hs/85")', []],
    ['by kind', '(kind: CHANGED)', ['The States rule too.']],
    ['from a publication on', '(from: 2)', []],
  ])('is shown %s', async (_, args, expected) => {
    expect(await texts(args)).toEqual(expected);
  });

  it('comes in pages', async () => {
    const first = await feed('(first: 1)');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await feed(`(first: 1, after: "${first.pageInfo.endCursor}")`);
    expect(second.edges.map(({ node }) => node.text)).toEqual(['The Union begins to rule.']);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, endCursor: second.edges[0]?.cursor });
  });

  it.each([
    ['(market: "XX")', 'UNKNOWN_COUNTRY', 'market'],
    ['(market: "bloc/XX")', 'UNKNOWN_COUNTRY', 'market'],
    ['(market: "commons")', 'UNKNOWN_COUNTRY', 'market'],
    ['(class: "hs/9999")', 'UNKNOWN_ID', 'class'],
    ['(from: 0)', 'BAD_INPUT', 'from'],
    ['(first: 201)', 'BAD_PAGE_SIZE', 'first'],
    ['(after: "nowhere")', 'BAD_CURSOR', 'after'],
    [`(after: "${Buffer.from('place x').toString('base64url')}")`, 'BAD_CURSOR', 'after'],
  ])('is refused with %s', async (args, code, field) => {
    const query = `{ changeFeed${args} { pageInfo { hasNextPage } } }`;
    expect(await api.errors(query)).toMatchObject([{ code, field }]);
  });

  it('is in the language of the request, and marked as English if only that was stored', async () => {
    const node = messages.facts.named({ name: { en: 'Notice', ko: '고시' }, id: 'us/notice' });
    const message = messages.facts.removed({ type: 'Regulation', node });
    const kept = { about: 'us/notice', text: render(message, 'en') };
    await putRevisions(api.graph, [
      revision({ ...kept, sequence: 1, message, fact: { node: { type: 'Regulation', id: 'us/notice' } } }),
      revision({ ...kept, sequence: 1, text: 'It begins to apply.' }),
    ]);
    const query = '{ history(id: "us/notice") { edges { node { text language } } } }';
    const inLanguage = async (language: string) => (await api.data(query, {}, undefined, language)).history;
    expect(await inLanguage('ko')).toEqual({
      edges: [
        { node: { text: 'It begins to apply.', language: 'en' } },
        { node: { text: '법규 삭제: "고시"(us/notice).', language: 'ko' } },
      ],
    });
    expect(await inLanguage('en')).toEqual({
      edges: [
        { node: { text: 'It begins to apply.', language: 'en' } },
        { node: { text: 'Removed regulation: "Notice" (us/notice).', language: 'en' } },
      ],
    });
  });

  it('has titles, reasons and authors as people wrote them, and those of the program in the language of the request', async () => {
    const about = 'fr/act';
    const fact = { node: { type: 'Regulation', id: about } } as const;
    const said = {
      title: 'Seed files',
      titleMessage: messages.seed.title(),
      reason: 'As stored.',
      author: 'Seed files',
    };
    await putRevisions(api.graph, [
      revision({ sequence: 1, about, fact }),
      revision({ sequence: 1, about, fact, ...said, origin: 'SEED' }),
    ]);
    const query = '{ history(id: "fr/act") { edges { node { title reason author } } } }';
    expect((await api.data(query, {}, undefined, 'ko')).history).toEqual({
      edges: [
        { node: { title: '기초 데이터 파일', reason: 'As stored.', author: '기초 데이터 파일' } },
        { node: { title: 'Publication 1', reason: 'The gazette says so.', author: 'An Editor' } },
      ],
    });
  });

  it('is shown for one fact, and null for one that is private or never existed', async () => {
    const query = 'query ($id: ID!) { history(id: $id) { edges { node { text } } } }';
    const of = async (id: string) => (await api.data(query, { id })).history;
    expect(await of('country/DE')).toEqual({ edges: [] });
    expect(await of('us/fda')).toEqual({
      edges: [{ node: { text: 'Not published yet.' } }, { node: { text: 'The States rule too.' } }],
    });
    expect(await of('company/example-beauty')).toBeNull();
    expect(await of('nobody/knows')).toBeNull();
  });

  it('cannot be subscribed to at the address for single answers', async () => {
    expect(await api.errors('subscription { published { sequence } }')).toMatchObject([
      {
        code: 'GRAPHQL_VALIDATION_FAILED',
        message:
          'Subscriptions are not answered here. POST this one to /graphql/stream, which responds with server-sent events.',
      },
    ]);
  });

  it.each([
    ['EUR', 'EU'],
    ['bloc/EUR', 'EU'],
    ['Germny', 'DE'],
  ])('names the nearest country or bloc if %s does not exist', async (market, near) => {
    expect(await api.errors(`{ changeFeed(market: "${market}") { edges { cursor } } }`)).toMatchObject([
      {
        code: 'UNKNOWN_COUNTRY',
        field: 'market',
        message: expect.stringContaining(
          `"${market}" is not a country or a bloc. Use a name, such as "Germany", or a code, such as "DE" or "EU". Did you mean "${near}"`,
        ),
      },
    ]);
  });

  it('names the argument that is not a sequence', async () => {
    const asked = [
      '{ factAt(id: "eu/cosmetics", sequence: 0) { id } }',
      '{ factAt(id: "eu/cosmetics", sequence: 2147483647) { id } }',
      '{ changeFeed(from: 0) { edges { cursor } } }',
    ];
    const fields = [];
    for (const query of asked) fields.push((await api.errors(query))[0]?.field);
    expect(fields).toEqual(['sequence', 'sequence', 'from']);
  });

  it('is shown to a member for itself and its bloc, and to the bloc without what belongs to one member', async () => {
    await putRevisions(api.graph, [
      revision({ sequence: 1, ordinal: 2, text: 'France alone.', markets: ['country/FR'] }),
    ]);
    expect(await texts('(market: "FR")')).toEqual(['France alone.', 'The Union begins to rule.']);
    expect(await texts('(market: "EU")')).toEqual(['The Union begins to rule.']);
  });
});
