import { afterEach, describe, expect, it } from 'vitest';
import { errors } from '../../src/errors.js';
import type { Server } from '../../src/server/server.js';
import { toyServer } from './toy.js';

let server: Server;
afterEach(() => server.stop());

const get = async (url: string) => {
  const answer = await server.app.inject({ url });
  return { status: answer.statusCode, body: answer.json() };
};

describe('/healthz', () => {
  it('says that the process lives, ready or not', async () => {
    server = await toyServer({ ready: () => Promise.reject(errors.notLoaded({})) });
    expect(await get('/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
  });
});

describe('/readyz', () => {
  it('answers 503 with the reason until the server is ready, then 200', async () => {
    let missing = true;
    server = await toyServer({
      ready: async () => {
        if (missing) throw errors.notLoaded({});
      },
    });
    expect(await get('/readyz')).toEqual({
      status: 503,
      body: { status: 'not ready', code: 'NOT_LOADED', message: errors.notLoaded({}).message },
    });
    missing = false;
    expect(await get('/readyz')).toEqual({ status: 200, body: { status: 'ready' } });
  });

  it('masks a reason that nobody foresaw', async () => {
    server = await toyServer({ ready: () => Promise.reject(new Error('the password is swordfish')) });
    const { status, body } = await get('/readyz');
    expect(status).toBe(503);
    expect(body).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(body)).not.toContain('swordfish');
  });
});
