import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { errors } from '../../src/errors.js';
import { createReadiness } from '../../src/server/health.js';
import type { Server } from '../../src/server/server.js';
import { ask, closedGate, deferred, toyServer } from './toy.js';

describe('a check of readiness', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is shared by all who ask while it runs', async () => {
    const gates = [deferred(), deferred()];
    let checks = 0;
    const isReady = createReadiness(() => gates[checks++]?.promise ?? Promise.resolve(), 2_000);
    const all = Promise.all([isReady(), isReady(), isReady()]);
    expect(checks).toBe(1);
    gates[0]?.resolve();
    await all;
    const next = isReady();
    expect(checks).toBe(2);
    gates[1]?.resolve();
    await next;
  });

  it('fails when the engine does not answer in time, and asks no more until it has returned', async () => {
    const engine = deferred();
    let checks = 0;
    const isReady = createReadiness(() => {
      checks += 1;
      return engine.promise;
    }, 2_000);
    const late = expect(isReady()).rejects.toMatchObject({
      code: 'NOT_READY_IN_TIME',
      message: expect.stringContaining('within 2 s'),
    });
    await vi.advanceTimersByTimeAsync(2_000);
    await late;
    // Later callers do not wait again for a known result.
    await expect(isReady()).rejects.toMatchObject({ code: 'NOT_READY_IN_TIME' });
    expect(checks).toBe(1);
    engine.resolve();
    await vi.advanceTimersByTimeAsync(0);
    await isReady();
    expect(checks).toBe(2);
  });
});

describe('probes', () => {
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

    it('is not queued behind requests, of which as many run and wait as may', async () => {
      const { gate, entered, open } = closedGate();
      server = await toyServer({ gate, limits: { atOnce: 1, atOnceEach: 1, waitingEach: 1 } });
      const requests = [ask(server, '{ slow }'), ask(server, '{ hello }')];
      await entered;
      expect(await get('/readyz')).toEqual({ status: 200, body: { status: 'ready' } });
      expect(await get('/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
      open('done');
      await Promise.all(requests);
    });
  });
});
