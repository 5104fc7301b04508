import { fileURLToPath } from 'node:url';
import { createClient } from 'graphql-sse';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '../../src/access/viewer.js';
import { newsRecords } from '../../src/alerts/watches/watch-news.js';
import { createFeeds } from '../../src/api/alerts/feeds/feeds.js';
import { createContext, type Services } from '../../src/api/context.js';
import { defaultLimits } from '../../src/api/limits/limits.js';
import { createSchema } from '../../src/api/schema.js';
import { put } from '../../src/graph/derived/statements.js';
import type { Graph } from '../../src/graph/port.js';
import { messages } from '../../src/messages/messages.js';
import { toStore } from '../../src/messages/stored-message.js';
import { createServer, type Server } from '../../src/server/server.js';
import { createServices, loadSeed } from '../../src/services.js';
import { putRevisions, revision } from '../changesets/revisions.js';
import { clock } from '../clocks.js';
import { openTestGraph } from '../engines/engine.js';
import { viewer } from '../firms/viewers.js';

const worldFolder = fileURLToPath(new URL('../api/world/', import.meta.url));

describe('news of a server with knowledge', () => {
  let graph: Graph;
  let services: Services;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    graph = await openTestGraph();
    await loadSeed(graph, { folder: worldFolder, clock });
    const sources = ['source/gazette', 'source/script'];
    await graph.transaction(async ({ write }) => {
      const urls = ['https://gazette.example/1', 'javascript:alert(1)'];
      await write(put.Source, {
        rows: sources.map((id, place) => ({
          id,
          properties: { name: id, kind: 'OFFICIAL_TEXT', url: urls[place] ?? '' },
        })),
      });
    });
    await putRevisions(graph, [
      revision({
        sequence: 1,
        title: 'Labels',
        markets: ['bloc/EU'],
        classes: ['hs/3304'],
        area: 'LABELLING',
        sources: ['source/script', 'source/gazette'],
      }),
      revision({ sequence: 1, ordinal: 1, title: 'Labels', text: 'The States too.', markets: ['country/US'] }),
    ]);
    services = createServices(graph, clock);
    server = await createServer({
      schema: createSchema(),
      context: (request) => createContext(services, request),
      feeds: createFeeds(services),
      viewerOf: async ([header]) => (header === 'Bearer kim' ? viewer('company', 'kim') : anonymous),
      ready: async () => {},
      log: pino({ level: 'silent' }),
      limits: defaultLimits,
      playground: '/nowhere',
    });
    address = await server.listen('127.0.0.1', 0);
  });
  afterAll(async () => {
    await server.stop();
    services.publications.close();
    await graph.close();
  });

  const entriesOf = (text: string) => text.split('<entry>').slice(1);

  it.each([
    ['', 2],
    ['?market=DE', 1],
    ['?market=EU', 1],
    ['?market=bloc/EU', 1],
    ['?market=DE&class=hts/33049910&area=LABELLING&kind=CHANGED', 1],
    ['?class=hs/85', 0],
  ])('are in the feed%s', async (query, count) => {
    const answer = await server.app.inject(`/feed.atom${query}`);
    expect([answer.statusCode, entriesOf(answer.body).length]).toEqual([200, count]);
  });

  it('say who, what, where, and link to the source if it is on the web', async () => {
    const { body } = await server.app.inject('/feed.atom?market=DE');
    expect(body).toContain('<id>urn:landfall:changes:market%3DDE</id>');
    expect(body).toMatch(/<id>urn:landfall:revision%2F[\w-]+<\/id>/);
    expect(body).toContain('The citation changes. The gazette says so.');
    expect(body).toContain('<name>An Editor</name>');
    for (const term of ['CHANGED', 'LABELLING', 'bloc/EU']) expect(body).toContain(`term="${term}"`);
    expect(body).toContain('<link href="https://gazette.example/1"/>');
    expect(body).not.toContain('javascript:');
  });

  it('are of a country or a bloc by its name', async () => {
    const entries = async (market: string) => {
      const { body } = await server.app.inject(`/feed.atom?market=${encodeURIComponent(market)}`);
      return body.match(/<id>urn:landfall:revision[^<]*<\/id>/g);
    };
    expect(await entries('독일')).toEqual(await entries('DE'));
    expect(await entries('유럽연합')).toEqual(await entries('EU'));
    expect(await entries('독일')).not.toBeNull();
  });

  it('are in the language of the address, or else of the request', async () => {
    const told = async (query: string, language: string) => {
      const { body } = await server.app.inject({
        url: `/feed.atom?market=DE${query}`,
        headers: { 'accept-language': language },
      });
      return [
        /<title>(.*?)<\/title>/.exec(body)?.[1],
        /term="bloc\/EU" label="(.*?)"|label="(.*?)" term="bloc\/EU"/.exec(body)?.slice(1).join(''),
      ];
    };
    const english = ['Landfall: published changes (market=DE)', 'European Union'];
    const korean = ['Landfall: 게시된 변경 사항(market=DE)', '유럽연합'];
    expect(await told('', 'fr')).toEqual(english);
    expect(await told('', 'ko')).toEqual(korean);
    expect(await told('&lang=ko', 'en')).toEqual(korean);
    expect(await told('&lang=en', 'ko')).toEqual(english);
  });

  it.each([
    ['lang=fr', /^UNKNOWN_LANGUAGE: The language "fr" is not available. Use "en" or "ko"./],
    ['lang=', /^UNKNOWN_LANGUAGE: /],
    ['market=XX', /^UNKNOWN_COUNTRY: "XX" is not a country/],
    ['market=bloc/EUR', /^UNKNOWN_COUNTRY: .* is not a country or a bloc\. .*Did you mean "EU"\?/],
    ['class=hs/99', /^UNKNOWN_ID: There is no product class/],
    ['area=SHOES', /^BAD_INPUT: "SHOES" is not valid here\. Use .*LABELLING/],
    ['kind=GONE', /^BAD_INPUT: "GONE" is not valid here\. Use ADDED, CHANGED or REMOVED\./],
    ['market=DE&market=FR', /^BAD_INPUT: "market" is not valid here\. Use each filter only once/],
    ['colour=red', /^BAD_INPUT: "colour" is not valid here\. Filter by market, class, area or kind/],
    [`market=${'x'.repeat(5_000)}`, /^UNKNOWN_COUNTRY: .{1,600}\n$/],
  ])('are not filtered by %s', async (query, message) => {
    const answer = await server.app.inject(`/feed.atom?${query}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toMatch(message);
  });

  it('for one’s own watches are read with a key, until it is revoked', async () => {
    const ask = async (query: string, variables: object) => {
      const headers = { authorization: 'Bearer kim' };
      const answer = await server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables },
      });
      return answer.json().data;
    };
    const { saveWatch } = await ask(
      'mutation ($input: SaveWatchInput!) { saveWatch(input: $input) { watch { id } } }',
      { input: { label: 'Creams <3', plan: { target: 'DE', offering: { hsCode: '330499' } } } },
    );
    const { createFeedKey } = await ask('mutation { createFeedKey(label: "reader") { key feedKey { id } } }', {});
    const changes = [{ kind: 'CHANGED' as const, text: 'It takes longer.', about: 'eu/cosmetics' }];
    const found = {
      id: 'watch-news/2/x',
      watch: saveWatch.watch.id,
      sequence: 2,
      at: '2026-11-02T00:00:00.000Z',
      changes,
    };
    await graph.transaction((transaction) =>
      newsRecords.put(transaction, [found, { ...found, id: 'watch-news/2/other', watch: 'watch/of-somebody-else' }]),
    );
    const url = `/feeds/${createFeedKey.key}.atom`;
    const { statusCode, body } = await server.app.inject(url);
    expect([statusCode, entriesOf(body).length]).toEqual([200, 1]);
    expect(body).toContain('Creams &lt;3: 1 change');
    expect(body).toContain('It takes longer.');
    const titleOf = async (query: string, language = 'en') => {
      const answer = await server.app.inject({ url: `${url}${query}`, headers: { 'accept-language': language } });
      return /<title>(.*?)<\/title>/.exec(answer.body)?.[1];
    };
    const korean = 'Landfall: 내 알림 대상의 변경 사항';
    expect(await titleOf('', 'ko')).toBe('Landfall: your watches');
    expect(await titleOf('?lang=ko')).toBe(korean);
    await ask('mutation ($id: ID!) { setFeedKeyLanguage(id: $id, language: "ko") { feedKey { id } } }', {
      id: createFeedKey.feedKey.id,
    });
    expect(await titleOf('')).toBe(korean);
    expect(await titleOf('?lang=en')).toBe('Landfall: your watches');
    expect((await server.app.inject(url)).body).toContain('Creams &lt;3: 변경 1건');
    expect((await server.app.inject(`${url}?lang=fr`)).body).toMatch(/^UNKNOWN_LANGUAGE/);
    await ask('mutation ($id: ID!) { revokeFeedKey(id: $id) { revoked } }', { id: createFeedKey.feedKey.id });
    expect((await server.app.inject(url)).statusCode).toBe(404);
  });

  it('reach a subscriber: what was missed, then what comes, as far as it passes', async () => {
    const client = createClient({ url: `${address}/graphql/stream` });
    const heard = client.iterate({
      query: `subscription { published(market: "DE", from: 1) {
        sequence publishedAt title reason revisions { text markets }
      } }`,
    });
    expect((await heard.next()).value).toEqual({
      data: {
        published: {
          sequence: 1,
          publishedAt: '2026-11-01T00:00:01.000Z',
          title: 'Labels',
          reason: 'The gazette says so.',
          revisions: [{ text: 'The citation changes.', markets: ['bloc/EU'] }],
        },
      },
    });
    const next = heard.next();
    await putRevisions(graph, [
      revision({ sequence: 2, markets: ['country/US'] }),
      revision({ sequence: 3, markets: ['country/DE'], text: 'Germany, too.' }),
    ]);
    services.publications.announce(3);
    expect((await next).value).toMatchObject({
      data: { published: { sequence: 3, revisions: [{ text: 'Germany, too.' }] } },
    });
    client.dispose();
  });

  it('reach a subscriber of a bloc and a kind: what is of a member alone, or of another kind, does not', async () => {
    const bloc = { markets: ['bloc/EU'] };
    await putRevisions(graph, [
      revision({ sequence: 4, ...bloc, kind: 'ADDED', text: 'The Union adds.' }),
      revision({ sequence: 5, markets: ['country/DE'], kind: 'REMOVED', text: 'Germany removes.' }),
      revision({ sequence: 6, ...bloc, kind: 'REMOVED', text: 'The Union removes.' }),
      revision({ sequence: 6, ordinal: 1, ...bloc, kind: 'CHANGED', text: 'The Union changes.' }),
    ]);
    services.publications.announce(6);
    const client = createClient({ url: `${address}/graphql/stream` });
    const heard = client.iterate({
      query: 'subscription { published(market: "EU", kind: REMOVED, from: 1) { sequence revisions { text } } }',
    });
    expect((await heard.next()).value).toEqual({
      data: { published: { sequence: 6, revisions: [{ text: 'The Union removes.' }] } },
    });
    client.dispose();
  });

  it('reach a subscriber in the language of the operation', async () => {
    const message = messages.law.stops({ title: { en: 'Decree', ko: '시행령' }, on: '2026-12-01' });
    await putRevisions(graph, [
      revision({ sequence: 1, ordinal: 2, markets: ['country/CI'], ...toStore(message) }),
      revision({ sequence: 1, ordinal: 3, markets: ['country/CI'], text: 'Of an earlier version.' }),
    ]);
    const client = createClient({ url: `${address}/graphql/stream` });
    const heard = client.iterate({
      query: 'subscription @inContext(language: "ko") { published(market: "CI", from: 1) { revisions { text } } }',
    });
    expect((await heard.next()).value).toEqual({
      data: {
        published: {
          revisions: [{ text: '"시행령"은 2026년 12월 1일부터 효력이 없습니다.' }, { text: 'Of an earlier version.' }],
        },
      },
    });
    client.dispose();
    const { body } = await server.app.inject('/feed.atom?market=CI&lang=ko');
    expect(body).toContain('2026년 12월 1일부터 효력이 없습니다.');
    expect(body).toContain('Of an earlier version.');
  });

  it.each([
    ['market: "XX"', 'UNKNOWN_COUNTRY'],
    ['market: "bloc/EUR"', 'UNKNOWN_COUNTRY'],
    ['kind: GONE', 'GRAPHQL_VALIDATION_FAILED'],
    ['class: "hs/99"', 'UNKNOWN_ID'],
    ['from: -1', 'BAD_INPUT'],
    ['from: 99', 'BAD_INPUT'],
  ])('are not subscribed to with %s', async (args, code) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql/stream',
      payload: { query: `subscription { published(${args}) { sequence } }` },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toMatchObject([{ extensions: { code } }]);
  });
});
