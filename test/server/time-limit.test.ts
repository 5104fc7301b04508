import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ask, closedGate, codes, deferred, inReach, toyServer } from './toy.js';

const limits = { timeoutMs: 20 };

describe('a request that takes too long', () => {
  it('gets a coded error that says the limit', async () => {
    const server = await toyServer({ gate: closedGate().gate, limits });
    const answer = await ask(server, '{ slow }', { headers: { accept: 'application/graphql-response+json' } });
    expect(answer.status).toBe(503);
    expect(answer.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect(answer.errors).toEqual([
      {
        message:
          'The request took longer than 0.02 seconds and was stopped. Request less at once, or try again in a moment.',
        extensions: { code: 'TIMEOUT', requestId: answer.headers['x-request-id'] },
      },
    ]);
    await server.stop();
  });

  it('gets the same with status 200 where the client reads application/json', async () => {
    const server = await toyServer({ gate: closedGate().gate, limits });
    const answer = await ask(server, '{ slow }');
    expect(answer.status).toBe(200);
    expect(codes(answer)).toEqual(['TIMEOUT']);
    await server.stop();
  });

  it('aborts the signal of its resolvers, and their later results are ignored', async () => {
    const { gate, entered, open } = closedGate();
    const server = await toyServer({ gate, limits: { timeoutMs: inReach } });
    const answer = ask(server, '{ slow }');
    const { signal } = await entered;
    expect(codes(await answer)).toEqual(['TIMEOUT']);
    expect(signal.aborted).toBe(true);
    open('late');
    expect((await ask(server, '{ hello }')).data).toEqual({ hello: 'Hello you' });
    await server.stop();
  });
});

describe('a request in time', () => {
  it('leaves no timer behind that would abort it later', async () => {
    const { gate, entered, open } = closedGate();
    const server = await toyServer({ gate, limits: { timeoutMs: 60_000 } });
    const answer = ask(server, '{ slow }');
    open('done');
    expect((await answer).data).toEqual({ slow: 'done' });
    expect((await entered).signal.aborted).toBe(false);
    await server.stop();
  });
});

describe('a client that goes away', () => {
  it('aborts the signal of the resolvers of its request', async () => {
    const { gate, entered } = closedGate();
    const server = await toyServer({ gate });
    const address = await server.listen('127.0.0.1', 0);
    const client = request(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
    client.on('error', () => {});
    client.end('{"query":"{ slow }"}');
    const { signal } = await entered;
    const aborted = new Promise((resolve) => signal.addEventListener('abort', resolve));
    client.destroy();
    await aborted;
    expect(signal.reason).toMatchObject({ code: 'CLIENT_GONE' });
    await server.stop();
  });
});

describe('a request that does not arrive', () => {
  /** The answer of a server with short limits to the beginning of a request, until it closes the connection. */
  async function answerTo(beginning: string) {
    const server = await toyServer({ limits: { arrivalMs: 60 } });
    const { port } = new URL(await server.listen('127.0.0.1', 0));
    const closed = deferred<string>();
    let said = '';
    const client = connect(Number(port), '127.0.0.1', () => client.write(beginning));
    client.on('data', (part) => {
      said += part;
    });
    client.on('close', () => closed.resolve(said));
    const answer = await closed.promise;
    await server.stop();
    return { answer, faults: server.lines.filter(({ msg }) => msg === 'fault') };
  }

  it.each([
    ['its headers', 'POST /graphql HTTP/1.1\r\nHost: here\r\nX-Slow: '],
    [
      'its body',
      'POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ],
  ])('with %s is refused in time, and is not logged as a fault', async (_, beginning) => {
    const { answer, faults } = await answerTo(beginning);
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(faults).toEqual([]);
  });
});
