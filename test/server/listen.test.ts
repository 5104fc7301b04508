import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Server } from '../../src/server/server.js';
import { deferred, toyServer } from './toy.js';

let server: Server;
afterEach(() => server.stop());

describe('listening', () => {
  it('returns the address, and answers there', async () => {
    server = await toyServer();
    const address = await server.listen('127.0.0.1', 0);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it('fails with the port where it is in use, and says what to do', async () => {
    server = await toyServer();
    const other = createServer();
    const listening = deferred();
    other.listen(0, '127.0.0.1', () => listening.resolve());
    await listening.promise;
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(server.listen('127.0.0.1', port)).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Port ${port} of 127.0.0.1 is in use. Stop the program that uses it, or choose another port, such as PORT=${port + 1}.`,
    });
    other.close();
  });

  it('fails with the address where this machine does not have it', async () => {
    server = await toyServer();
    // An address for documentation (RFC 5737), which no machine has.
    await expect(server.listen('192.0.2.1', 0)).rejects.toMatchObject({
      code: 'CANNOT_LISTEN',
      message: expect.stringContaining('192.0.2.1 (EADDRNOTAVAIL)'),
    });
  });
});
