import { expect, it } from 'vitest';
import { createInTurn } from '../../src/api/in-turn.js';
import { nextTurn } from '../../src/event-loop.js';
import { deferred } from '../server/toy.js';

it('the long tasks of a request run one after another, also after a failure', async () => {
  const inTurn = createInTurn(new AbortController().signal);
  const order: string[] = [];
  const gate = deferred();
  const first = inTurn(async () => {
    order.push('first begins');
    await gate.promise;
    order.push('first ends');
    throw new Error('no');
  });
  const second = inTurn(() => void order.push('second'));
  gate.resolve();
  await expect(first).rejects.toThrow('no');
  await second;
  expect(order).toEqual(['first begins', 'first ends', 'second']);
});

it('the work of other requests continues between two of them', async () => {
  const [busy, other] = [1, 2].map(() => createInTurn(new AbortController().signal));
  const order: string[] = [];
  const works = ['a1', 'a2', 'a3'].map((name) => busy?.(() => order.push(name)));
  await Promise.all([...works, other?.(() => order.push('b1'))]);
  expect(order).toEqual(['a1', 'b1', 'a2', 'a3']);
});

it('none starts when nobody waits any more', async () => {
  const gone = new AbortController();
  const inTurn = createInTurn(gone.signal);
  const begun: string[] = [];
  const first = inTurn(() => {
    begun.push('first');
    gone.abort(new Error('gone'));
  });
  const second = inTurn(() => void begun.push('second'));
  await first;
  await expect(second).rejects.toThrow('gone');
  expect(begun).toEqual(['first']);
});

it('what is due is served between two turns, however many wait', async () => {
  const order: string[] = [];
  const turns = [1, 2, 3].map(async (number) => {
    await nextTurn();
    order.push(`turn ${number}`);
    // Like a new request: it is read before the next one continues.
    if (number === 1) setImmediate(() => order.push('arrived'));
  });
  await Promise.all(turns);
  expect(order.indexOf('arrived')).toBeLessThan(order.indexOf('turn 3'));
});
