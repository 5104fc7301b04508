import { afterEach, describe, expect, it } from 'vitest';
import { parseAnswers, sendRaw } from '../hostile/harness/raw.js';
import { closedGate, toyServer } from './toy.js';

let server: Awaited<ReturnType<typeof toyServer>>;
afterEach(() => server.stop());

const portOf = async (): Promise<number> => Number(new URL(await server.listen('127.0.0.1', 0)).port);

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`;

describe('requests that come at once over one connection', () => {
  it('are all answered up to the limit', async () => {
    server = await toyServer({ limits: { pipelined: 5 } });
    const text = await sendRaw(await portOf(), get('/healthz').repeat(5), 5);
    expect(parseAnswers(text).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  it('close it beyond the limit, and none of the others is begun', async () => {
    server = await toyServer({ limits: { pipelined: 5 } });
    let begun = 0;
    server.app.addHook('onRequest', async () => {
      begun += 1;
    });
    const port = await portOf();
    // Ends at the limit only if the connection is closed.
    await sendRaw(port, get('/healthz').repeat(1_000), 1_000);
    expect(begun).toBe(5);
    expect(parseAnswers(await sendRaw(port, get('/healthz'), 1))).toHaveLength(1);
  });

  it('count until they are answered', async () => {
    const { gate, open } = closedGate();
    server = await toyServer({ gate, limits: { pipelined: 2 } });
    const port = await portOf();
    const body = '{"query":"{ slow }"}';
    const slow = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    expect(await sendRaw(port, `${slow}${get('/healthz')}${get('/healthz')}`, 3)).toBe('');
    open('done');
  });
});

it('a connection carries any number of requests one after another', async () => {
  server = await toyServer({ limits: { pipelined: 1 } });
  const address = await server.listen('127.0.0.1', 0);
  for (let count = 0; count < 20; count += 1) {
    const answer = await fetch(`${address}/healthz`);
    await answer.text();
    expect(answer.status).toBe(200);
  }
});
