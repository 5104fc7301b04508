import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import type { NewsFeed } from '../../src/api/alerts/feeds/news-feed.js';
import { pathOf } from '../../src/server/forwarded.js';
import type { Server } from '../../src/server/server.js';
import { toyServer } from './toy.js';

const key = 'kEy-0123456789abcdefghijklmnopqrstuvwxyzABC';
const feed: NewsFeed = {
  id: 'urn:landfall:changes',
  language: 'en',
  title: 'News',
  updated: '2026-11-02T10:00:00.000Z',
  entries: [],
};
const feeds = { published: async () => feed, own: async () => feed };

let server: Server | undefined;
afterEach(() => server?.stop());

/** The base of a feed's links, and who can cache it. */
async function asked(headers: Record<string, string>, options: Parameters<typeof toyServer>[0] = {}) {
  server = await toyServer({ feeds, ...options });
  const answer = await server.app.inject({ url: '/feed.atom?market=VN', headers });
  const [, self] = /rel="self" href="([^"]*)"/.exec(answer.body) ?? [];
  const { 'cache-control': cache, vary } = answer.headers;
  return { status: answer.statusCode, self, cache, vary, body: answer.body };
}

const trustProxy = ['127.0.0.1'];
const forwarded = { host: 'inner', 'x-forwarded-host': 'export.example', 'x-forwarded-proto': 'https' };

describe('links', () => {
  it('begin with the configured address, regardless of the request', async () => {
    const publicUrl = 'https://export.example/landfall';
    for (const given of [{}, { trustProxy }]) {
      const answer = await asked({ ...forwarded, 'x-forwarded-host': 'evil.example' }, { publicUrl, ...given });
      expect(answer).toMatchObject({
        status: 200,
        self: 'https://export.example/landfall/feed.atom?market=VN',
        cache: 'public, max-age=60',
        vary: 'accept-language',
      });
      await server?.stop();
    }
  });

  it('begin with what a believed proxy says, and then no cache may share them', async () => {
    expect(await asked(forwarded, { trustProxy })).toMatchObject({
      self: 'https://export.example/feed.atom?market=VN',
      cache: 'private, max-age=60',
      vary: 'host, x-forwarded-host, x-forwarded-proto, accept-language',
    });
  });

  it.each([
    ['nobody is believed', {}],
    ['another proxy is believed', { trustProxy: ['192.0.2.1'] }],
  ])('repeat nothing of a proxy where %s', async (_, options) => {
    const answer = await asked({ ...forwarded, 'x-forwarded-proto': 'javascript' }, options);
    expect(answer).toMatchObject({ status: 200, self: 'http://inner/feed.atom?market=VN' });
    expect(answer.body).not.toMatch(/javascript|export\.example/);
  });
});

describe('a believed proxy', () => {
  it.each<[header: string, value: string]>([
    ['x-forwarded-proto', 'javascript'],
    ['x-forwarded-proto', 'https, javascript'],
    ['x-forwarded-proto', 'ftp'],
    ['x-forwarded-host', 'evil.example/path'],
    ['x-forwarded-host', 'user@evil.example'],
    ['x-forwarded-host', 'evil"><script>'],
    ['x-forwarded-host', 'evil example'],
  ])('that sends %s: %s has its request refused on every path', async (header, value) => {
    server = await toyServer({ feeds, trustProxy });
    for (const url of ['/feed.atom', `/feeds/${key}.atom`, '/graphql?query={hello}', '/nothing']) {
      const headers = { ...forwarded, [header]: value };
      const answer = await server.app.inject({ url, headers });
      expect(answer.statusCode).toBe(400);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.json().errors).toMatchObject([{ extensions: { code: 'BAD_FORWARDED_HEADER' } }]);
      expect(answer.body).toContain(header);
      expect(answer.body).not.toContain('evil');
    }
  });
});

describe('a request target in absolute form', () => {
  /** Sends lines as they are, and reads the answer without the parts that differ each time. */
  async function raw(address: string, target: string): Promise<string> {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    socket.write(`GET ${target} HTTP/1.1\r\nhost: inner\r\nx-request-id: r-1\r\nconnection: close\r\n\r\n`);
    return (await text(socket)).replace(/^(date|content-length|etag): .*\r\n/gim, '');
  }

  it('is answered as the path alone', async () => {
    server = await toyServer({ feeds });
    const address = await server.listen('127.0.0.1', 0);
    for (const path of ['/healthz', '/readyz', '/feed.atom?market=VN', '/nothing', '/graphql?query={hello}'])
      for (const authority of ['http://evil.example', 'HTTPS://evil.example:8443']) {
        const answer = await raw(address, `${authority}${path}`);
        expect(answer).toBe(await raw(address, path));
        expect(answer).not.toContain('evil');
      }
    expect(await raw(address, 'http://evil.example/healthz')).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each([
    ['http://evil.example', '/'],
    ['http://evil.example?a=b', '/?a=b'],
    ['http://evil.example/a?b=http://c', '/a?b=http://c'],
    ['/a?b=http://c', '/a?b=http://c'],
    ['//evil.example/a', '//evil.example/a'],
    ['*', '*'],
  ])('%s has the path %s', (url, path) => {
    expect(pathOf({ url })).toBe(path);
  });
});
