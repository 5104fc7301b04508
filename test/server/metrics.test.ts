import { describe, expect, it } from 'vitest';
import { ask, closedGate, toyServer } from './toy.js';

type Toy = Awaited<ReturnType<typeof toyServer>>;
const metrics = async ({ app }: Toy) => (await app.inject({ url: '/metrics' })).body;

describe('/metrics', () => {
  it('holds what the process uses', async () => {
    const server = await toyServer();
    expect(await metrics(server)).toContain('process_cpu_seconds_total');
    await server.stop();
  });

  it('counts GraphQL requests by the field at their root', async () => {
    const server = await toyServer();
    await ask(server, 'query Plans { hello }');
    await ask(server, '{ greeting: hello }');
    await ask(server, '{ a: hello b: hello }');
    await ask(server, 'mutation { touch }');
    await ask(server, '{ hello slow }');
    await ask(server, '{ ... on Query { hello } }');
    await ask(server, '{ __schema { queryType { name } } }');
    await ask(server, 'query Wrong { helo }');
    await ask(server, 'query {');
    const text = await metrics(server);
    const counts = [...text.matchAll(/^graphql_request_duration_seconds_count\{field="(\w+)"\} (\d+)$/gm)];
    expect(Object.fromEntries(counts.map(([, field, count]) => [field, count]))).toEqual({
      hello: '3',
      touch: '1',
      several: '2',
      introspection: '1',
      refused: '2',
    });
    await server.stop();
  });

  it('has no label that a client chose', async () => {
    const server = await toyServer();
    const names = Array.from({ length: 100 }, (_, number) => `Chosen${number}`);
    for (const name of names) await ask(server, `query ${name} { ${name}: hello }`);
    for (const name of names) await ask(server, '{ hello }', { operationName: name });
    for (const name of names) await ask(server, `{ ${name} }`);
    const text = await metrics(server);
    expect(text).not.toContain('Chosen');
    expect(text.match(/^graphql_request_duration_seconds_count/gm)?.length).toBe(2);
    await server.stop();
  });

  it('counts errors by code, those before GraphQL too', async () => {
    const server = await toyServer();
    await ask(server, '{ a: refused(code: "XX") { name } b: refused(code: "YY") { name } boom }');
    await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: 'x',
    });
    const text = await metrics(server);
    expect(text).toContain('graphql_errors_total{code="UNKNOWN_COUNTRY"} 2');
    expect(text).toContain('graphql_errors_total{code="INTERNAL_SERVER_ERROR"} 1');
    expect(text).toContain('graphql_errors_total{code="UNSUPPORTED_MEDIA_TYPE"} 1');
    await server.stop();
  });

  it('counts the requests that are being answered', async () => {
    const { gate, entered, open } = closedGate();
    const server = await toyServer({ gate });
    const answer = ask(server, '{ slow }');
    await entered;
    expect(await metrics(server)).toContain('graphql_requests_in_flight 1');
    open('done');
    await answer;
    expect(await metrics(server)).toContain('graphql_requests_in_flight 0');
    await server.stop();
  });

  it('can have an address of its own, and then has no other', async () => {
    const server = await toyServer({ metricsApart: true });
    const [address, apart] = [await server.listen('127.0.0.1', 0), await server.listenForMetrics('127.0.0.1', 0)];
    await ask(server, '{ hello }');
    const status = async (url: string) => (await fetch(url)).status;
    expect(await status(`${address}/metrics`)).toBe(404);
    expect(await (await fetch(`${apart}/metrics`)).text()).toContain('{field="hello"} 1');
    for (const path of ['/', '/graphql', '/healthz']) expect(await status(`${apart}${path}`)).toBe(404);
    await server.stop();
    await expect(fetch(`${apart}/metrics`)).rejects.toThrow();
  });
});
