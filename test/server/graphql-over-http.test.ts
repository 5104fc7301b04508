import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, toyServer } from './toy.js';

const server = await toyServer();
let url = '';
beforeAll(async () => {
  url = `${await server.listen('127.0.0.1', 0)}/graphql`;
});
afterAll(() => server.stop());

const audits = serverAudits({ url: () => url });

describe('the audits of GraphQL over HTTP', () => {
  const demanded = audits.filter(({ name }) => /^(MUST|SHOULD)/.test(name));
  it.each(demanded.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  it('were not lost from the suite', () => {
    expect(demanded.length).toBeGreaterThan(35);
  });

  it('fail where they may only for a GET that another site could send', async () => {
    const allowed = audits.filter(({ name }) => name.startsWith('MAY'));
    const results = await Promise.all(allowed.map(async ({ id, fn }) => ({ id, status: (await fn()).status })));
    const failed = results.filter(({ status }) => status !== 'ok').map(({ id }) => id);
    expect(failed.sort()).toEqual(['5A70', '6A70', 'D6D5']);
  });
});

describe('media types and status codes', () => {
  const json = { accept: 'application/json' };
  const graphql = { accept: 'application/graphql-response+json' };

  it('answers 200 to a query that is refused when the client reads application/json', async () => {
    for (const query of ['{', '{ nothing }', 'query A { hello } query B { hello }']) {
      const answer = await ask(server, query, { headers: json });
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    }
  });

  it('answers 400 to the same when the client reads application/graphql-response+json', async () => {
    for (const query of ['{', '{ nothing }', 'query A { hello } query B { hello }']) {
      const answer = await ask(server, query, { headers: graphql });
      expect(answer.status).toBe(400);
      expect(answer.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
      expect(answer.data).toBeUndefined();
    }
  });

  it('answers 200 to a query that ran, even when a field failed', async () => {
    for (const headers of [json, graphql]) {
      const answer = await ask(server, '{ hello boom }', { headers });
      expect(answer.status).toBe(200);
      expect(answer.data).toEqual({ hello: 'Hello you', boom: null });
    }
  });

  it('answers 400 to a request without a query with either media type', async () => {
    for (const headers of [json, graphql]) expect((await ask(server, undefined, { headers })).status).toBe(400);
  });

  it('answers 406 when the client reads neither', async () => {
    const answer = await ask(server, '{ hello }', { headers: { accept: 'text/csv' } });
    expect(answer.status).toBe(406);
  });

  it('answers 405 and names the methods to any other method', async () => {
    const payload = { query: '{ hello }' };
    for (const method of ['PUT', 'DELETE', 'PATCH'] as const) {
      const answer = await server.app.inject({ method, url: '/graphql', payload });
      expect(answer.statusCode).toBe(405);
      expect(answer.headers.allow).toBe('GET, POST');
    }
  });

  it('answers a GET that says it is not a simple request', async () => {
    const answer = await server.app.inject({
      url: '/graphql?query={hello}',
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(answer.json()).toEqual({ data: { hello: 'Hello you' } });
  });

  it('does not run a mutation by GET', async () => {
    const answer = await server.app.inject({
      url: '/graphql?query=mutation{touch}',
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('POST');
  });

  it('does not accept a batch of operations', async () => {
    const answer = await server.app.inject({ method: 'POST', url: '/graphql', payload: [{ query: '{ hello }' }] });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).toMatch(/batching/);
  });
});
