import { request as send } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Denial } from '../../src/access/denial.js';
import { takeNoTokens, type ViewerOf } from '../../src/access/token-reader.js';
import { anonymous, type Viewer } from '../../src/access/viewer.js';
import type { RequestScope } from '../../src/api/request-scope.js';
import { errors } from '../../src/errors.js';
import { messages } from '../../src/messages/messages.js';
import type { Server } from '../../src/server/server.js';
import { ask, codes, toyServer } from './toy.js';

const linh: Viewer = { ...anonymous, subject: 'a|linh', name: 'Linh' };
const minh: Viewer = { ...anonymous, subject: 'a|minh', name: 'Minh' };
const people: Readonly<Record<string, Viewer>> = { 'Bearer linh': linh, 'Bearer minh': minh };

/** Knows two people by their headers. */
const viewerOf: ViewerOf = async ([header, ...more]) => {
  if (header === undefined) return anonymous;
  const viewer = people[header];
  if (more.length > 0 || viewer === undefined)
    throw errors.badToken({ wrong: messages.accessErrors.tokenFault({ fault: 'NO_KEY' }) });
  return viewer;
};

const graphql = { accept: 'application/graphql-response+json' };
const json = { accept: 'application/json' };

/** A server, and the scope of each request that came in. */
async function guarded(requestsPerMinute = 600, trustProxy?: readonly string[]) {
  const scopes: RequestScope[] = [];
  const gate = { opened: Promise.resolve('done'), entered: (scope: RequestScope) => void scopes.push(scope) };
  return { server: await toyServer({ viewerOf, gate, limits: { requestsPerMinute }, trustProxy }), scopes };
}

describe('who asks', () => {
  let server: Server;
  let scopes: RequestScope[];
  beforeAll(async () => {
    ({ server, scopes } = await guarded());
  });
  afterAll(() => server.stop());
  afterEach(() => void scopes.splice(0));

  it('is passed to resolvers, with the address', async () => {
    await ask(server, '{ slow }', { headers: { authorization: 'Bearer linh' } });
    await ask(server, '{ slow }');
    expect(scopes.map(({ viewer, address }) => ({ viewer, address }))).toEqual([
      { viewer: linh, address: '127.0.0.1' },
      { viewer: anonymous, address: '127.0.0.1' },
    ]);
  });

  it.each([
    ['graphql', graphql],
    ['json', json],
  ])('is refused with 401, the code and the scheme if the token is invalid (%s)', async (_, accept) => {
    const answer = await ask(server, '{ slow }', { headers: { authorization: 'Bearer secret-1', ...accept } });
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="landfall", error="invalid_token"');
    expect(answer.headers['content-type']).toContain(accept.accept);
    expect(codes(answer)).toEqual(['BAD_TOKEN']);
    expect(answer.errors[0]?.extensions.requestId).toBe(answer.headers['x-request-id']);
    expect(answer.text).not.toContain('secret-1');
    expect(scopes).toEqual([]);
  });

  it('is refused before the body is read', async () => {
    const headers = { authorization: 'Bearer secret-1', 'content-type': 'application/json' };
    const answer = await server.app.inject({ method: 'POST', url: '/graphql', headers, payload: '{' });
    expect(answer.statusCode).toBe(401);
  });

  it('is refused with two headers, of which Node would show the first', async () => {
    const url = await server.listen('127.0.0.1', 0);
    const status = await new Promise((resolve, reject) => {
      const headers = { authorization: ['Bearer linh', 'Bearer minh'], 'content-type': 'application/json' };
      // A list is sent as one header each.
      const request = send(`${url}/graphql`, { method: 'POST' }, (response) => resolve(response.resume().statusCode));
      request.on('error', reject);
      for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
      request.end('{"query": "{ slow }"}');
    });
    expect(status).toBe(401);
    expect(scopes).toEqual([]);
  });
});

describe('a caller who is refused', () => {
  let server: Server;
  const heard: Denial[] = [];
  beforeAll(async () => {
    server = await toyServer({
      viewerOf,
      onDenied: (refused) => heard.push(refused),
      limits: { requestsPerMinute: 3 },
    });
  });
  afterAll(() => server.stop());
  afterEach(() => void heard.splice(0));

  it('is reported, with the request and the address, if the token is invalid', async () => {
    const answer = await ask(server, '{ hello }', { headers: { authorization: 'Bearer secret-1' } });
    const requestId = answer.headers['x-request-id'];
    expect(heard).toEqual([
      { viewer: anonymous, address: '127.0.0.1', operation: 'request', outcome: 'BAD_TOKEN', requestId },
    ]);
  });

  it('is reported by name after too many requests, and callers who were accepted are not', async () => {
    const headers = { authorization: 'Bearer linh' };
    for (let count = 0; count < 3; count += 1) await ask(server, '{ hello }', { headers });
    expect(heard).toEqual([]);
    await ask(server, '{ hello }', { headers });
    expect(heard).toMatchObject([{ viewer: linh, operation: 'request', outcome: 'TOO_MANY_REQUESTS' }]);
  });

  it('is reported once for a field without permission, regardless of its alias', async () => {
    const headers = { authorization: 'Bearer minh' };
    await ask(server, '{ one: secret { name } two: secret { name } hello refused(code: "x") { name } }', { headers });
    expect(heard).toMatchObject([{ viewer: minh, operation: 'secret', outcome: 'NOT_ALLOWED' }]);
  });
});

describe('a server without an issuer', () => {
  it('answers what is published, and refuses tokens', async () => {
    const server = await toyServer({ viewerOf: takeNoTokens });
    expect((await ask(server, '{ hello }')).data).toEqual({ hello: 'Hello you' });
    const refused = await ask(server, '{ hello }', { headers: { authorization: 'Bearer linh' } });
    expect([refused.status, codes(refused)]).toEqual([401, ['TOKENS_NOT_TAKEN']]);
    await server.stop();
  });
});

describe('the pace', () => {
  const open: Server[] = [];
  afterEach(async () => void (await Promise.all(open.splice(0).map((server) => server.stop()))));

  async function paced(trustProxy?: readonly string[]) {
    const { server } = await guarded(2, trustProxy);
    open.push(server);
    return (headers: Record<string, string> = {}) => ask(server, '{ hello }', { headers });
  }

  it.each([
    ['graphql', graphql],
    ['json', json],
  ])('is a number of requests per minute and address; then 429 says when to continue (%s)', async (_, accept) => {
    const hello = await paced();
    expect([(await hello()).status, (await hello()).status]).toEqual([200, 200]);
    const refused = await hello(accept);
    expect(refused.status).toBe(429);
    expect(codes(refused)).toEqual(['TOO_MANY_REQUESTS']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
  });

  it('is each bearer’s own', async () => {
    const hello = await paced();
    for (let count = 0; count < 3; count += 1) await hello();
    const statuses: number[] = [];
    for (const name of ['linh', 'linh', 'minh', 'linh', 'minh'])
      statuses.push((await hello({ authorization: `Bearer ${name}` })).status);
    expect(statuses).toEqual([200, 200, 200, 429, 200]);
  });

  it('is that of the address for a caller who guesses tokens', async () => {
    const hello = await paced();
    const statuses: number[] = [];
    for (const guess of ['a', 'b', 'c']) statuses.push((await hello({ authorization: `Bearer ${guess}` })).status);
    expect(statuses).toEqual([401, 401, 429]);
    expect((await hello()).status).toBe(429);
  });

  it('does not start again for a caller who claims another address', async () => {
    const hello = await paced();
    const statuses: number[] = [];
    for (const last of [1, 2, 3]) statuses.push((await hello({ 'x-forwarded-for': `203.0.113.${last}` })).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('counts the client of a proxy if that proxy is trusted', async () => {
    const hello = await paced(['127.0.0.1']);
    const statuses: number[] = [];
    for (const last of [1, 1, 2, 1]) statuses.push((await hello({ 'x-forwarded-for': `203.0.113.${last}` })).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await hello({ 'x-forwarded-for': '203.0.113.9, 203.0.113.1' })).status).toBe(429);
  });

  it('does not apply to the operator of the server', async () => {
    const { server } = await guarded(1);
    open.push(server);
    for (let count = 0; count < 3; count += 1)
      for (const url of ['/healthz', '/readyz', '/metrics'])
        expect((await server.app.inject({ url })).statusCode).toBe(200);
  });
});
