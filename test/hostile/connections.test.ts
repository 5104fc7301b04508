import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { until } from '../until.js';
import { type AttackedServer, startServer } from './harness/attacked-server.js';

let server: AttackedServer;
const sockets = new Set<Socket>();
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
beforeAll(async () => {
  server = await startServer(inject('built'), { openFiles: 400 });
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  agent.destroy();
  expect(await server.stop()).toBe(0);
});

/** Sends a query over the connection that was opened before the others. */
function ask(query: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { agent, method: 'POST', headers: { 'content-type': 'application/json' } };
    const client = request(`${server.url}/graphql`, options, async (answer) => {
      let text = '';
      for await (const chunk of answer.setEncoding('utf8')) text += chunk;
      resolve(text);
    });
    client.on('error', reject);
    client.end(JSON.stringify({ query }));
  });
}

it('more connections than the process may have files leave writes as they are', async () => {
  expect(await ask('{ __typename }')).toContain('Query');
  let decided = 0;
  for (let count = 0; count < 600; count += 1) {
    const socket = connect(server.port, '127.0.0.1');
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    // The server answers an accepted connection, and closes a refused one.
    socket.once('data', () => (decided += 1)).once('close', () => (decided += 1));
    socket.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
  }
  await until(async () => decided >= 600);
  expect(sockets.size).toBeGreaterThan(200);
  const report = 'input: { fact: "country/DE", reason: WRONG, text: "The name of it is wrong." }';
  expect(await ask(`mutation { reportFact(${report}) { reference problems { code } } }`)).toMatch(
    /"reference":"[0-9A-Z-]{14}","problems":\[\]/,
  );
});
