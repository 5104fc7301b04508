import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/server/turns.js';
import { ask, closedGate, codes, deferred, inReach, toyServer } from './toy.js';

const patient = new AbortController().signal;

describe('work in turns', () => {
  it('is begun so much at once, and in line as other work is done', async () => {
    const inTurn = createTurns(2);
    const begun: string[] = [];
    const gates = new Map(['a', 'b', 'c', 'd'].map((name) => [name, deferred()]));
    const work = [...gates].map(([name, gate]) =>
      inTurn(patient, async () => {
        begun.push(name);
        await gate.promise;
      }),
    );
    expect(begun).toEqual(['a', 'b']);
    gates.get('b')?.resolve();
    await work[1];
    expect(begun).toEqual(['a', 'b', 'c']);
    gates.get('a')?.resolve();
    await work[0];
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes on after a failure', async () => {
    const inTurn = createTurns(1);
    const failing = inTurn(patient, () => Promise.reject(new Error('no')));
    const next = inTurn(patient, async () => 'done');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('done');
    expect(await inTurn(patient, async () => 'later')).toBe('later');
  });
});

describe('a server with as many requests as it works on at once', () => {
  it('answers the next when its turn comes', async () => {
    const { gate, entered, open } = closedGate();
    const server = await toyServer({ gate, limits: { atOnce: 1 } });
    const first = ask(server, '{ slow }');
    await entered;
    let answered = false;
    const second = ask(server, '{ hello }').finally(() => {
      answered = true;
    });
    // Health is no work, and tells here that the second would have been answered by now.
    for (let i = 0; i < 10; i += 1) expect((await server.app.inject('/healthz')).statusCode).toBe(200);
    expect(answered).toBe(false);
    open('done');
    expect((await first).data).toEqual({ slow: 'done' });
    expect((await second).data).toEqual({ hello: 'Hello you' });
    await server.stop();
  });

  it('gives up one that waits too long, and never begins it', async () => {
    const { gate, entered, open } = closedGate();
    const server = await toyServer({ gate, limits: { atOnce: 1, timeoutMs: inReach } });
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
});
