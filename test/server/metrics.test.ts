import { describe, expect, it } from 'vitest';
import { operationLabels } from '../../src/server/operation-labels.js';
import { ask, closedGate, toyServer } from './toy.js';

type Toy = Awaited<ReturnType<typeof toyServer>>;
const metrics = async ({ app }: Toy) => (await app.inject({ url: '/metrics' })).body;

describe('/metrics', () => {
  it('holds what the process uses', async () => {
    const server = await toyServer();
    expect(await metrics(server)).toContain('process_cpu_seconds_total');
    await server.stop();
  });

  it('counts GraphQL requests by the name of their operation', async () => {
    const server = await toyServer();
    await ask(server, 'query Plans { hello }');
    await ask(server, 'query Plans { hello }');
    await ask(server, '{ hello }');
    await ask(server, 'query Wrong { helo }');
    const text = await metrics(server);
    expect(text).toContain('graphql_request_duration_seconds_count{operation="Plans"} 2');
    expect(text).toContain('graphql_request_duration_seconds_count{operation="anonymous"} 1');
    expect(text).toContain('graphql_request_duration_seconds_count{operation="refused"} 1');
    expect(text).not.toContain('Wrong');
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
});

describe('the label of an operation', () => {
  it('is its name for the first fifty, and one for all others', () => {
    const label = operationLabels();
    const labels = Array.from({ length: 1_000 }, (_, i) => label(`Op${i}`));
    expect(new Set(labels).size).toBe(51);
    expect(labels[49]).toBe('Op49');
    expect(labels[50]).toBe('other');
    expect(label('Op7')).toBe('Op7');
  });

  it('is never longer than a name that people write', () => {
    expect(operationLabels()('x'.repeat(61))).toBe('other');
  });
});
