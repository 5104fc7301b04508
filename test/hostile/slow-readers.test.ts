import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { until } from '../until.js';
import { someAddress } from './harness/ask.js';
import { type AttackedServer, startServer } from './harness/attacked-server.js';
import { largeQuery } from './harness/large-answer.js';
import { graphqlText, neverReading } from './harness/raw.js';
import { expectHarmless } from './harness/watch.js';

let server: AttackedServer;
let large: string;
const sockets: Socket[] = [];
beforeAll(async () => {
  server = await startServer(inject('built'));
  large = await largeQuery(server);
});
afterEach(() => hangUp());
afterAll(() => server.stop());

/** The maximum of unread bytes for one caller, and in total. docs/security.md states both. */
const mostOfOne = 32 * 1024 * 1024;
const mostOfAll = 128 * 1024 * 1024;

const unread = () => server.metric('http_unread_bytes');
const isIdle = async () => (await server.metric('graphql_requests_in_flight')) === 0;

/** Closes all connections, and waits until no answers are kept for them. */
async function hangUp(): Promise<void> {
  for (const socket of sockets.splice(0)) socket.destroy();
  await until(async () => (await isIdle()) && (await unread()) === 0);
}

describe('clients that do not read', () => {
  it('of one address leave no more bytes in memory than the limit, and delay nobody', async () => {
    const attacker = someAddress();
    const memoryBefore = await server.metric('process_resident_memory_bytes');
    await expectHarmless(
      server,
      async () => {
        for (let count = 0; count < 8; count += 1)
          sockets.push(neverReading(server.port, graphqlText(large, { 'x-forwarded-for': attacker })));
        await until(isIdle);
        expect(await unread()).toBeLessThanOrEqual(mostOfOne);
      },
      hangUp,
    );
    const memory = await server.metric('process_resident_memory_bytes');
    expect(memory - memoryBefore).toBeLessThan(1024 * 1024 * 1024);
  });

  it('of many addresses leave no more bytes in memory than all may', async () => {
    for (let count = 0; count < 40; count += 1)
      sockets.push(neverReading(server.port, graphqlText(large, { 'x-forwarded-for': someAddress() })));
    await until(isIdle);
    expect(await unread()).toBeLessThanOrEqual(mostOfAll);
    await hangUp();
  });

  it('of many pipelined requests on one connection neither', async () => {
    const text = graphqlText(large, { 'x-forwarded-for': someAddress() });
    await expectHarmless(
      server,
      async () => {
        sockets.push(neverReading(server.port, text.repeat(8)));
        await until(isIdle);
        expect(await unread()).toBeLessThanOrEqual(mostOfOne);
      },
      hangUp,
    );
  });

  it('of a stream hold nobody up', async () => {
    const query = 'subscription { published(from: 1) { sequence revisions(first: 200) { text before after } } }';
    await expectHarmless(
      server,
      async () => {
        const attacker = someAddress();
        for (let count = 0; count < 10; count += 1)
          sockets.push(
            neverReading(
              server.port,
              graphqlText(JSON.stringify({ query }), { 'x-forwarded-for': attacker }, '/graphql/stream'),
            ),
          );
        expect(await unread()).toBeLessThanOrEqual(mostOfOne);
      },
      hangUp,
    );
  });
});
