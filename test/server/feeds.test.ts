import { afterEach, describe, expect, it, vi } from 'vitest';
import { xml2js } from 'xml-js';
import type { NewsFeeds } from '../../src/api/alerts/feeds/feeds.js';
import type { NewsFeed } from '../../src/api/alerts/feeds/news-feed.js';
import { errors } from '../../src/errors.js';
import type { Server } from '../../src/server/server.js';
import { deferred, toyServer } from './toy.js';

const key = 'kEy-0123456789abcdefghijklmnopqrstuvwxyzABC';
const feed: NewsFeed = {
  id: 'urn:landfall:changes',
  language: 'en',
  title: 'News & more',
  updated: '2026-11-02T10:00:00.500Z',
  entries: [
    {
      id: 'urn:landfall:revision:1',
      title: '<script>alert("1")</script> & ]]> \u0000\u0008',
      updated: '2026-11-02T10:00:00.500Z',
      author: 'Lan <b>& Co',
      summary: 'A decree\nis suspended.',
      categories: [
        { term: 'CHANGED', label: 'Changed' },
        { term: 'country/VN', label: 'Viet Nam' },
        { term: 'a"b<c&d', label: 'e"f<g&h' },
      ],
      link: 'https://gazette.example/decree?a=1&b=2',
    },
    {
      id: 'urn:landfall:revision:2',
      title: '한국어',
      updated: '2026-11-01T10:00:00.000Z',
      author: '',
      summary: '',
      categories: [],
      link: undefined,
    },
  ],
};

interface Element {
  readonly name?: string;
  readonly text?: string;
  readonly cdata?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly elements?: readonly Element[];
}

/** The element `feed` of a text that is well-formed; otherwise the parser fails. */
const parsed = (text: string): Element => {
  return child({ elements: xml2js(text).elements }, 'feed');
};
const children = (of: Element, name: string) => (of.elements ?? []).filter((each) => each.name === name);
function child(of: Element, name: string): Element {
  const [found, ...more] = children(of, name);
  if (found === undefined || more.length > 0) throw new Error(`there are ${more.length + 1} or no ${name}`);
  return found;
}
const textOf = (of: Element) => (of.elements ?? []).map(({ text, cdata }) => text ?? cdata ?? '').join('');

describe('feeds', () => {
  let server: (Server & { lines: Record<string, unknown>[] }) | undefined;
  const asked: unknown[] = [];

  async function serve(given: Partial<NewsFeeds> = {}, limits = {}) {
    asked.length = 0;
    const feeds: NewsFeeds = {
      published: async (query) => {
        asked.push(query);
        return feed;
      },
      own: async (given) => (given === key ? feed : undefined),
      ...given,
    };
    server = await toyServer({ feeds, limits });
    return server.app;
  }
  afterEach(() => server?.stop());

  it('are made in the turn of their caller, and cost of the budget', async () => {
    const [entered, opened] = [deferred(), deferred()];
    const published = async () => {
      entered.resolve();
      await opened.promise;
      return feed;
    };
    const app = await serve({ published }, { atOnceEach: 1, waitingEach: 0, costPerMinute: 1_000 });
    const first = app.inject('/feed.atom');
    await entered.promise;
    const second = await app.inject('/feed.atom');
    expect([second.statusCode, second.json().errors[0].extensions.code]).toEqual([429, 'TOO_MANY_WAITING']);
    opened.resolve();
    expect((await first).statusCode).toBe(200);
    const third = await app.inject(`/feeds/${key}.atom`);
    expect([third.statusCode, third.json().errors[0].extensions.code]).toEqual([429, 'COST_BUDGET_SPENT']);
    expect(Number(third.headers['retry-after'])).toBeGreaterThanOrEqual(1);
  });

  it('of publications are valid Atom, regardless of the characters of a title', async () => {
    const app = await serve();
    const answer = await app.inject({ url: '/feed.atom?market=VN', headers: { host: 'landfall.example' } });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(answer.body).not.toContain('<script');
    const atom = parsed(answer.body);
    expect(atom.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' });
    expect(['id', 'title', 'updated'].map((name) => textOf(child(atom, name)))).toEqual([
      'urn:landfall:changes',
      'News & more',
      '2026-11-02T10:00:00.500Z',
    ]);
    expect(children(atom, 'link').map(({ attributes }) => attributes)).toContainEqual({
      rel: 'self',
      href: 'http://landfall.example/feed.atom?market=VN',
    });
    const [first, second] = children(atom, 'entry');
    if (first === undefined || second === undefined) throw new Error('entries are missing');
    // Read as HTML, this is a text that shows a tag.
    expect(child(first, 'title').attributes?.type).toBe('html');
    expect(textOf(child(first, 'title'))).toBe(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ]]&gt; \uFFFD\uFFFD',
    );
    expect(textOf(child(first, 'id'))).toBe('urn:landfall:revision:1');
    expect(textOf(child(first, 'updated'))).toBe('2026-11-02T10:00:00.500Z');
    expect(textOf(child(first, 'summary'))).toContain('is suspended.');
    expect(textOf(child(child(first, 'author'), 'name'))).toBe('Lan <b>& Co');
    expect(children(first, 'link')).toMatchObject([{ attributes: { href: 'https://gazette.example/decree?a=1&b=2' } }]);
    expect(children(first, 'category').map(({ attributes }) => [attributes?.term, attributes?.label])).toEqual([
      ['CHANGED', 'Changed'],
      ['country/VN', 'Viet Nam'],
      ['abc&d', 'efg&h'],
    ]);
    expect(textOf(child(second, 'title'))).toBe('한국어');
    expect(children(second, 'link')).toMatchObject([{ attributes: { href: 'http://landfall.example/' } }]);
    expect(textOf(child(child(second, 'author'), 'name'))).toBe('Unnamed');
  });

  it('are filtered by the address', async () => {
    const app = await serve();
    await app.inject('/feed.atom?market=VN&class=hs/330499');
    expect(asked).toEqual([{ market: 'VN', class: 'hs/330499' }]);
  });

  it('are not sent again to a client that has them', async () => {
    const app = await serve();
    const { headers } = await app.inject('/feed.atom');
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=60',
      'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT',
    });
    const status = async (given: Record<string, string>) =>
      (await app.inject({ url: '/feed.atom', headers: given })).statusCode;
    const etag = String(headers.etag);
    expect(await status({ 'if-none-match': etag })).toBe(304);
    expect(await status({ 'if-none-match': `"other", W/${etag}` })).toBe(304);
    expect(await status({ 'if-none-match': '"other"', 'if-modified-since': 'Mon, 02 Nov 2026 10:00:00 GMT' })).toBe(
      200,
    );
    expect(await status({ 'if-modified-since': 'Mon, 02 Nov 2026 10:00:00 GMT' })).toBe(304);
    expect(await status({ 'if-modified-since': 'Mon, 02 Nov 2026 09:59:59 GMT' })).toBe(200);
    expect(await status({ 'if-modified-since': 'nonsense' })).toBe(200);
    expect(await status({ 'if-none-match': etag, 'cache-control': 'no-cache' })).toBe(200);
  });

  describe('in several languages', () => {
    /** Like a feed of knowledge: in the language of the address, or else of the request. */
    const spoken = async ({ lang }: { readonly lang?: unknown }, { language }: { readonly language: string }) => ({
      ...feed,
      language: lang === undefined ? language : String(lang),
    });
    const get = (url: string, headers: Record<string, string> = {}) => server?.app.inject({ url, headers });

    it('say which they are in, and that it follows from the header', async () => {
      await serve({ published: spoken });
      const said = async (url: string, headers?: Record<string, string>) => {
        const answer = await get(url, headers);
        const language = parsed(answer?.body ?? '').attributes?.['xml:lang'];
        return [answer?.headers['content-language'], answer?.headers.vary, language];
      };
      const vary = 'host, accept-language';
      expect(await said('/feed.atom')).toEqual(['en', vary, 'en']);
      expect(await said('/feed.atom', { 'accept-language': 'ko' })).toEqual(['ko', vary, 'ko']);
      expect(await said('/feed.atom?lang=ko')).toEqual(['ko', vary, 'ko']);
      const { body } = (await get('/feed.atom?lang=ko', { host: 'landfall.example' })) ?? {};
      expect(children(parsed(body ?? ''), 'link').map(({ attributes }) => attributes?.href)).toContain(
        'http://landfall.example/feed.atom?lang=ko',
      );
      expect(textOf(child(child(children(parsed(body ?? ''), 'entry')[1] ?? {}, 'author'), 'name'))).toBe('이름 없음');
    });

    it('are sent again to a client that has them in another', async () => {
      await serve({ published: spoken });
      const etag = String((await get('/feed.atom'))?.headers.etag);
      const inKorean = await get('/feed.atom', { 'if-none-match': etag, 'accept-language': 'ko' });
      expect([inKorean?.statusCode, inKorean?.headers['content-language']]).toEqual([200, 'ko']);
      const again = await get('/feed.atom', {
        'if-none-match': String(inKorean?.headers.etag),
        'accept-language': 'ko',
      });
      expect([again?.statusCode, again?.headers['content-language']]).toEqual([304, 'ko']);
    });

    it('refuse another fault in the language of the address', async () => {
      await serve({
        published: async () => {
          throw errors.unknownCountry({ given: 'XX', nearest: ['DE'] }, { field: 'market' });
        },
      });
      const answer = await get('/feed.atom?lang=ko', { 'accept-language': 'en' });
      expect([answer?.headers['content-language'], answer?.body]).toEqual([
        'ko',
        expect.stringMatching(/혹시 "DE"\(독일\)입니까/),
      ]);
    });

    it('refuse in the language of the request', async () => {
      const fail = async () => {
        throw errors.unknownLanguage({ given: 'fr', known: ['en', 'ko'] }, { field: 'lang' });
      };
      await serve({ published: fail, own: fail });
      for (const url of ['/feed.atom?lang=fr', `/feeds/${key}.atom?lang=fr`]) {
        const answer = await get(url, { 'accept-language': 'ko' });
        expect([answer?.statusCode, answer?.headers['content-language'], answer?.body]).toEqual([
          400,
          'ko',
          'UNKNOWN_LANGUAGE: "fr" 언어는 지원하지 않습니다. "en" 또는 "ko" 중 하나를 지정하십시오.\n',
        ]);
      }
    });
  });

  it.each([
    ['of a day that is still to come', 'Fri, 02 Nov 2096 10:00:00 GMT'],
    ['of a clock that was ahead when the client asked last', 'Mon, 02 Nov 2026 10:00:01 GMT'],
  ])('are sent to a client that sends a time %s', async (_, since) => {
    const app = await serve();
    const answer = await app.inject({ url: '/feed.atom', headers: { 'if-modified-since': since } });
    expect(answer.statusCode).toBe(200);
  });

  it('give no time of change within its second, as more can follow in it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-02T10:00:00.900Z') });
    try {
      const app = await serve();
      const within = await app.inject('/feed.atom');
      expect(within.headers).not.toHaveProperty('last-modified');
      expect(within.headers).toHaveProperty('etag');
      vi.setSystemTime(Date.parse('2026-11-02T09:00:00Z'));
      expect((await app.inject('/feed.atom')).headers).not.toHaveProperty('last-modified');
      vi.setSystemTime(Date.parse('2026-11-02T10:00:01Z'));
      expect((await app.inject('/feed.atom')).headers).toHaveProperty('last-modified');
    } finally {
      vi.useRealTimers();
    }
  });

  it('with a filter that cannot be used are refused in words', async () => {
    const app = await serve({
      published: async () => {
        throw errors.unknownCountry({ given: 'XX', nearest: ['DE'] }, { field: 'market' });
      },
    });
    const answer = await app.inject('/feed.atom?market=XX');
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.body).toBe(
      'UNKNOWN_COUNTRY: "XX" is not a country. Use a name, such as "Germany", or a code of ISO 3166-1, such as "DE". Did you mean "DE" (Germany)?\n',
    );
  });

  it('that are refused at once do not delay those that follow', async () => {
    const app = await serve(
      {
        published() {
          throw errors.unknownLanguage({ given: 'fr', known: ['en', 'ko'] }, { field: 'lang' });
        },
      },
      { atOnceEach: 1, waitingEach: 0 },
    );
    for (let times = 0; times < 3; times += 1) expect((await app.inject('/feed.atom?lang=fr')).statusCode).toBe(400);
  });

  it('that fail because of a fault of ours give no details', async () => {
    const app = await serve({ published: () => Promise.reject(new Error('the password is swordfish')) });
    const answer = await app.inject('/feed.atom');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('swordfish');
  });

  it('are limited per minute, like all requests', async () => {
    const app = await serve({}, { requestsPerMinute: 2 });
    const statuses = [];
    for (let times = 0; times < 3; times += 1) statuses.push((await app.inject('/feed.atom')).statusCode);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it.each(['evil"><script>', 'evil.example/path', 'user@evil.example', 'evil example'])(
    'write the address that a client names only where it is one, and not "%s"',
    async (host) => {
      const app = await serve();
      const answer = await app.inject({ url: '/feed.atom', headers: { host } });
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain('href="http://localhost/feed.atom"');
      expect(answer.body).not.toContain('evil');
    },
  );

  describe('of one’s own', () => {
    it('are shown to everybody who has the key, and not stored in between', async () => {
      const app = await serve();
      const answer = await app.inject(`/feeds/${key}.atom`);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
      expect(children(parsed(answer.body), 'entry')).toHaveLength(2);
      expect(answer.body).not.toContain(key);
    });

    it.each([
      ['unknown', `/feeds/${key.toLowerCase()}.atom`],
      ['short', '/feeds/abc.atom'],
      ['overlong', `/feeds/${'k'.repeat(500)}.atom`],
      ['another form', `/feeds/${key}.rss`],
      ['a path below', `/feeds/${key}.atom/more`],
    ])('do not exist for a key that is %s, with the error for any unknown path', async (_, url) => {
      const app = await serve();
      const [answer, other] = [await app.inject(url), await app.inject('/nowhere')];
      expect(answer.statusCode).toBe(404);
      const shown = (text: string) => JSON.parse(text).errors[0];
      expect(shown(answer.body)).toMatchObject({
        message: shown(other.body).message.replace('/nowhere', '/feeds/…'),
        extensions: { code: 'NO_SUCH_PATH' },
      });
      expect(Object.keys(answer.headers).sort()).toEqual(Object.keys(other.headers).sort());
    });

    it('never leave the key in a log or a message', async () => {
      const app = await serve({
        own: (given) => (given === key ? Promise.reject(new Error('away')) : Promise.resolve(undefined)),
      });
      const answers = [];
      for (const url of [
        `/feeds/${key}.atom`,
        `/feeds/${key}`,
        `//feeds/${key}.atom`,
        `/FEEDS/${key}.atom?x`,
        `/feeds/%zz${key}`,
      ])
        answers.push(await app.inject(url));
      answers.push(
        await app.inject({
          method: 'POST',
          url: `/feeds/${key}.atom`,
          payload: '{',
          headers: { 'content-type': 'application/json' },
        }),
      );
      expect(answers[0]?.statusCode).toBe(500);
      expect(JSON.stringify(server?.lines)).not.toContain(key);
      expect(answers.map(({ body }) => body).join()).not.toContain(key);
    });
  });
});
