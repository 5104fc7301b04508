import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { someAddress } from './harness/ask.js';
import { type AttackedServer, startServer } from './harness/attacked-server.js';
import { askForPlan } from './harness/bystander.js';
import { graphqlText, parseAnswers, type RawOptions, requestText, sendRaw } from './harness/raw.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await startServer(inject('built'));
});
afterAll(async () => {
  await askForPlan(server);
  expect(await server.stop()).toBe(0);
});

const query = '{"query":"{ __typename }"}';
const from = () => ({ 'x-forwarded-for': someAddress() });
const json = { 'content-type': 'application/json' };

/** All answers over one connection. */
const answersTo = async (text: string | Buffer, count = 1, options: RawOptions = {}) =>
  parseAnswers(await sendRaw(server.port, text, count, options));

describe('a request that is not valid HTTP', () => {
  it.each<[what: string, text: string, options?: RawOptions]>([
    ['without a host', `GET /healthz HTTP/1.1\r\n\r\n`],
    ['with two lengths', graphqlText(query, { 'Content-Length': '5' })],
    ['with a length that is no number', graphqlText(query, { 'content-length': 'many' })],
    ['with a length below zero', graphqlText(query, { 'content-length': '-1' })],
    ['with a length and chunks', graphqlText(query, { 'transfer-encoding': 'chunked' })],
    [
      'with chunks of a wrong size',
      requestText('POST', '/graphql', { ...json, 'transfer-encoding': 'chunked' }, 'zz\r\nabc\r\n'),
    ],
    ['with a header that has a space in its name', requestText('GET', '/healthz', { 'bad header': 'x' })],
    ['with a header of 100 KB', requestText('GET', '/healthz', { 'x-long': 'x'.repeat(100_000) })],
    [
      'with 5,000 headers',
      requestText('GET', '/healthz', Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`x-${n}`, 'y']))),
    ],
    ['with a method that there is not', requestText('BREW', '/graphql', {})],
    ['with a host that is none', graphqlText(query, { host: 'a b' })],
    [
      'with a host that is none and an address in full',
      graphqlText(query, { host: 'a b' }, 'http://localhost/graphql'),
    ],
    ['with an empty host', graphqlText(query, { host: '' })],
    ['of another protocol', `SSH-2.0-OpenSSH_9.0\r\n\r\n`],
    ['that ends in the middle of its headers', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n', { halfClose: true }],
    ['that ends in the middle of its body', graphqlText(query, { 'content-length': '500' }), { halfClose: true }],
  ])('%s is refused as a client’s mistake, or its connection is closed', async (_, text, options) => {
    const answers = await answersTo(text, 1, options);
    for (const { status, body } of answers) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(body).not.toMatch(/\bat \S+ \(|node_modules|\/dist\//);
    }
  });

  it.each<[what: string, text: string]>([
    ['with bytes of zero', '\0\0\0\0\r\n\r\n'],
    ['with a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ])('%s is refused', async (_, text) => {
    for (const { status } of await answersTo(Buffer.from(text, 'latin1'), 1, { halfClose: true }))
      expect(status).toBe(400);
  });

  it('that is given up in the middle is forgotten', async () => {
    for (let count = 0; count < 50; count += 1)
      await sendRaw(server.port, graphqlText(query, { ...from(), 'content-length': '5000' }), 1, { abandon: true });
    await askForPlan(server);
  });
});

describe('a request that is right HTTP', () => {
  it('may come with others on one connection: each is answered, in their order', async () => {
    const headers = from();
    const texts = Array.from({ length: 8 }, (_, number) =>
      graphqlText(`{"query":"{ a${number}: __typename }"}`, headers),
    );
    const answers = await answersTo(texts.join(''), 8);
    expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 200));
    for (const [number, { body }] of answers.entries()) expect(body).toContain(`"a${number}":"Query"`);
  });

  it('may come with its address in full', async () => {
    const [full] = await answersTo(graphqlText(query, from(), 'http://localhost/graphql'));
    expect([full?.status, full?.body]).toEqual([200, '{"data":{"__typename":"Query"}}\n']);
    const [health] = await answersTo(requestText('GET', 'http://elsewhere.example/healthz', {}));
    expect([health?.status, health?.body]).toEqual([200, '{"status":"ok"}']);
  });

  it('is answered where the client closes its side, and where the body comes in small chunks', async () => {
    const chunks = [...query].map((letter) => `1\r\n${letter}\r\n`).join('');
    const chunked = requestText(
      'POST',
      '/graphql',
      { ...json, ...from(), 'transfer-encoding': 'chunked' },
      `${chunks}0\r\n\r\n`,
    );
    for (const [answer] of [
      await answersTo(graphqlText(query, from()), 1, { halfClose: true }),
      await answersTo(chunked),
    ])
      expect(answer?.status).toBe(200);
  });
});

describe('behind a proxy', () => {
  it.each(['javascript', 'https://evil.example', 'http, javascript', '"><script>'])(
    'a scheme "%s" has no address',
    async (scheme) => {
      const response = await fetch(`${server.url}/feed.atom`, {
        headers: { ...from(), 'x-forwarded-proto': scheme, 'x-forwarded-host': 'good.example' },
      });
      const text = await response.text();
      expect(text).not.toMatch(/javascript:|evil\.example|<script/);
      expect(response.status).toBeLessThan(500);
    },
  );

  it('a host that is forwarded is not kept for others', async () => {
    const response = await fetch(`${server.url}/feed.atom`, {
      headers: { ...from(), 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' },
    });
    const text = await response.text();
    if (text.includes('evil.example')) expect(response.headers.get('cache-control')).not.toMatch(/public/);
  });

  it('no refusal is kept by caches', async () => {
    for (const path of [
      '/feed.atom?market=XX',
      '/feed.atom?colour=red',
      '/nowhere',
      '/feeds/x.atom',
      '/feed.atom%ff',
    ]) {
      const response = await fetch(`${server.url}${path}`, { headers: from() });
      await response.text();
      expect([path, response.status >= 400, /public/.test(response.headers.get('cache-control') ?? '')]).toEqual([
        path,
        true,
        false,
      ]);
    }
  });

  it('a time that has not come yet hides no news', async () => {
    const response = await fetch(`${server.url}/feed.atom`, {
      headers: { ...from(), 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
    });
    expect(response.status).toBe(200);
    await response.text();
  });
});
