import { Agent, type IncomingMessage, request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { closedGate, toyServer } from './toy.js';

interface Reply {
  status: number | undefined;
  connection: string | undefined;
  body: string;
}

const read = (resolve: (reply: Reply) => void) => (message: IncomingMessage) => {
  let body = '';
  message.on('data', (chunk) => {
    body += chunk;
  });
  message.on('end', () => resolve({ status: message.statusCode, connection: message.headers.connection, body }));
};

function slow(address: string, agent: Agent): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const client = request(`${address}/graphql`, { method: 'POST', headers, agent }, read(resolve));
    client.on('error', reject);
    client.end('{"query":"{ slow }"}');
  });
}

describe('a server that stops', () => {
  it('finishes what runs, closes the connection, and is done', async () => {
    const { gate, entered, open } = closedGate();
    const server = await toyServer({ gate });
    const agent = new Agent({ keepAlive: true });
    const address = await server.listen('127.0.0.1', 0);
    const answer = slow(address, agent);
    await entered;
    const stopped = server.stop();
    open('done');
    expect(await answer).toMatchObject({ status: 200, connection: 'close', body: '{"data":{"slow":"done"}}\n' });
    await stopped;
    agent.destroy();
  });

  it('is not ready any more while it finishes what runs', async () => {
    const { gate, entered, open } = closedGate();
    const server = await toyServer({ gate });
    const agent = new Agent({ keepAlive: true });
    const answer = slow(await server.listen('127.0.0.1', 0), agent);
    await entered;
    const stopped = server.stop();
    const readiness = await server.app.inject({ url: '/readyz' });
    expect(readiness.statusCode).toBe(503);
    expect(readiness.json()).toMatchObject({ status: 'not ready', code: 'STOPPING' });
    open('done');
    await answer;
    await stopped;
    agent.destroy();
  });

  it('accepts no new connections', async () => {
    const server = await toyServer();
    const address = await server.listen('127.0.0.1', 0);
    await server.stop();
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });

  it('gives up what takes longer than the grace period, and says so to the client', async () => {
    const { gate, entered } = closedGate();
    const server = await toyServer({ gate, graceMs: 20 });
    const agent = new Agent({ keepAlive: true });
    const answer = slow(await server.listen('127.0.0.1', 0), agent);
    await entered;
    await server.stop();
    expect(JSON.parse((await answer).body).errors).toMatchObject([{ extensions: { code: 'STOPPING' } }]);
    agent.destroy();
  });

  it('can be stopped twice', async () => {
    const server = await toyServer();
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
  });
});
