import { connect } from 'node:net';
import { afterEach, it } from 'vitest';
import type { Server } from '../../src/server/server.js';
import { until } from '../until.js';
import { closedGate, toyServer } from './toy.js';

let server: Server;
afterEach(() => server.stop());

it('requests that came at once over a connection are all given up when it is closed', async () => {
  const { gate, open } = closedGate();
  server = await toyServer({ gate });
  const { port } = new URL(await server.listen('127.0.0.1', 0));
  const inFlight = async () => {
    const { body } = await server.app.inject('/metrics');
    return Number(/^graphql_requests_in_flight (.+)$/m.exec(body)?.[1]);
  };
  const body = JSON.stringify({ query: '{ slow }' });
  const request = `POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => {});
  socket.write(request.repeat(3));
  await until(async () => (await inFlight()) === 3);
  socket.destroy();
  // What they wait for never comes.
  await until(async () => (await inFlight()) === 0);
  open('done');
});
