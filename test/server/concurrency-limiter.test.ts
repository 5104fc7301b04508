import { describe, expect, it } from 'vitest';
import { type ConcurrencyLimits, createConcurrencyLimiter } from '../../src/server/concurrency-limiter.js';
import { until } from '../until.js';
import { ask, closedGate, codes, deferred, inReach, toyServer } from './toy.js';

const patient = new AbortController().signal;

/** A limiter whose work runs until it is released, and the order in which work was started. */
function limited(limits: Partial<ConcurrencyLimits> = {}, now?: () => number) {
  const limiter = createConcurrencyLimiter({ atOnce: 4, atOnceEach: 2, waitingEach: 10, ...limits }, now);
  const begun: string[] = [];
  const begin = (name: string, signal: AbortSignal = patient) => {
    const [done, ended] = [deferred(), deferred()];
    const [caller = ''] = name;
    const result = limiter.run(caller, signal, () => {
      begun.push(name);
      return { result: done.promise.then(() => name), ended: ended.promise };
    });
    return {
      result,
      /** Returns the result, while the engine still runs something of it. */
      answer: async () => {
        done.resolve();
        await result;
      },
      finish: async () => {
        done.resolve();
        ended.resolve();
        await result;
        await tick();
      },
    };
  };
  return { limiter, begun, begin };
}

/** Lets callbacks of resolved promises run. */
const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('the work of callers', () => {
  it('is started up to the limit of each caller, and the rest as work of that caller is done', async () => {
    const { begun, begin } = limited();
    const [a1] = [begin('a1'), begin('a2'), begin('a3'), begin('b1')];
    await tick();
    expect(begun).toEqual(['a1', 'a2', 'b1']);
    await a1.finish();
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  });

  it('is served in turn: a caller with one task waits for one of a caller with many', async () => {
    const { begun, begin } = limited({ atOnce: 1, atOnceEach: 1 });
    const first = begin('x1');
    const names = ['a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'b2'];
    const works = new Map(names.map((name) => [name, begin(name)]));
    await first.finish();
    for (let count = 1; count <= names.length; count += 1) await works.get(begun[count] ?? '')?.finish();
    expect(begun).toEqual(['x1', 'a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
  });

  it('continues after a failure, also of a start', async () => {
    const { limiter } = limited({ atOnce: 1, atOnceEach: 1 });
    const failing = limiter.run('a', patient, () => ({
      result: Promise.reject(new Error('no')),
      ended: Promise.resolve(),
    }));
    const next = limiter.run('a', patient, () => ({ result: Promise.resolve('done'), ended: Promise.resolve() }));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('done');
    await tick();
    expect([limiter.running, limiter.waiting]).toEqual([0, 0]);
  });

  it('that still runs in the engine counts against its caller, and not against others', async () => {
    const { begun, begin } = limited({ atOnce: 1, atOnceEach: 1 });
    const [a1] = [begin('a1'), begin('a2'), begin('b1')];
    await a1.answer();
    await tick();
    expect(begun).toEqual(['a1', 'b1']);
    await a1.finish();
    expect(begun).toEqual(['a1', 'b1']);
  });

  it('begins again for its caller when the engine has returned', async () => {
    const { begun, begin } = limited({ atOnceEach: 1 });
    const [a1] = [begin('a1'), begin('a2')];
    await a1.answer();
    await tick();
    expect(begun).toEqual(['a1']);
    await a1.finish();
    expect(begun).toEqual(['a1', 'a2']);
  });

  it('that is given up while it waits never starts, and leaves its place to the next', async () => {
    const { limiter, begun, begin } = limited({ atOnceEach: 1, waitingEach: 1 });
    const a1 = begin('a1');
    const leaving = new AbortController();
    const a2 = begin('a2', leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(a2.result).rejects.toThrow('gone');
    begin('a3');
    expect(limiter.waiting).toBe(1);
    await a1.finish();
    expect(begun).toEqual(['a1', 'a3']);
  });

  it('is refused if too much is waiting, with the time until that is done, and work of others is not', async () => {
    let now = 0;
    const { limiter, begun, begin } = limited({ atOnceEach: 1, waitingEach: 3 }, () => now);
    const a0 = begin('a0');
    await tick();
    now = 4_000;
    await a0.finish();
    ['a1', 'a2', 'a3', 'a4'].map((name) => begin(name));
    await expect(begin('a5').result).rejects.toMatchObject({
      code: 'TOO_MANY_WAITING',
      retryAfter: 12,
      message: expect.stringContaining('in 12 s'),
    });
    begin('b1');
    await tick();
    expect(begun).toEqual(['a0', 'a1', 'b1']);
    expect(limiter.waiting).toBe(3);
  });
});

describe('a server with as many requests of a caller as it works on at once', () => {
  it('answers the next when its turn comes', async () => {
    const { gate, entered, open } = closedGate();
    const server = await toyServer({ gate, limits: { atOnceEach: 1 } });
    const first = ask(server, '{ slow }');
    await entered;
    let answered = false;
    const second = ask(server, '{ hello }').finally(() => {
      answered = true;
    });
    // Health checks are not limited, and show here that the second would have been answered already.
    for (let i = 0; i < 10; i += 1) expect((await server.app.inject('/healthz')).statusCode).toBe(200);
    expect(answered).toBe(false);
    open('done');
    expect((await first).data).toEqual({ slow: 'done' });
    expect((await second).data).toEqual({ hello: 'Hello you' });
    await server.stop();
  });

  it('answers another caller meanwhile', async () => {
    const { gate, entered, open } = closedGate();
    const server = await toyServer({ gate, limits: { atOnceEach: 1 }, trustProxy: ['127.0.0.1'] });
    const first = ask(server, '{ slow }');
    await entered;
    const other = await ask(server, '{ hello }', { headers: { 'x-forwarded-for': '203.0.113.7' } });
    expect(other.data).toEqual({ hello: 'Hello you' });
    open('done');
    await first;
    await server.stop();
  });

  it('gives up one that waits too long, and never starts it', async () => {
    const { gate, entered, open } = closedGate();
    const server = await toyServer({ gate, limits: { atOnceEach: 1, timeoutMs: inReach } });
    const first = ask(server, '{ slow }');
    await entered;
    let begun = 0;
    gate.entered = () => {
      begun += 1;
    };
    expect(codes(await ask(server, '{ slow }'))).toEqual(['TIMEOUT']);
    open('done');
    await first;
    expect((await ask(server, '{ hello }')).data).toEqual({ hello: 'Hello you' });
    expect(begun).toBe(0);
    await server.stop();
  });

  it('refuses more than may wait with 429, the code and the time to come again, and counts those that wait', async () => {
    const { gate, entered, open } = closedGate();
    const server = await toyServer({ gate, limits: { atOnceEach: 1, waitingEach: 1 } });
    const metric = async () => (await server.app.inject('/metrics')).body;
    const first = ask(server, '{ slow }');
    await entered;
    const second = ask(server, '{ hello }');
    await until(async () => (await metric()).includes('landfall_requests_waiting 1\n'));
    const refused = await ask(server, '{ hello }');
    expect([refused.status, codes(refused)]).toEqual([429, ['TOO_MANY_WAITING']]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    open('done');
    await Promise.all([first, second]);
    await server.stop();
  });

  it('counts a request whose work continues in the engine until that has ended', async () => {
    const engine = deferred();
    let tracked = 0;
    const server = await toyServer({
      limits: { atOnceEach: 1, timeoutMs: inReach },
      trackWork: (work) => {
        tracked += 1;
        const result = work();
        return { result, ended: tracked === 1 ? engine.promise : Promise.resolve() };
      },
    });
    expect((await ask(server, '{ hello }')).data).toEqual({ hello: 'Hello you' });
    expect(codes(await ask(server, '{ hello }'))).toEqual(['TIMEOUT']);
    engine.resolve();
    expect((await ask(server, '{ hello }')).data).toEqual({ hello: 'Hello you' });
    await server.stop();
  });
});
