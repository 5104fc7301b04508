import { describe, expect, it } from 'vitest';
import { within } from '../../src/graph/deadline.js';
import { trackWork } from '../../src/graph/tracked-work.js';
import { deferred } from '../server/toy.js';

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('work that is tracked', () => {
  it('has ended with its result where the engine is done', async () => {
    const { result, ended } = trackWork(() => within(60_000, 'it', Promise.resolve('done')));
    expect(await result).toBe('done');
    await ended;
  });

  it('ends when the engine returns what it no longer waits for', async () => {
    const statement = deferred();
    const { result, ended } = trackWork(() => within(1, 'it', statement.promise));
    let hasEnded = false;
    void ended.then(() => {
      hasEnded = true;
    });
    await expect(result).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
    await tick();
    expect(hasEnded).toBe(false);
    statement.resolve();
    await ended;
  });

  it('ends after a statement that fails late, and has nothing of the work of others', async () => {
    const other = trackWork(() => within(1, 'it', new Promise(() => {})));
    const mine = trackWork(async () => {
      await tick();
      return within(60_000, 'it', Promise.reject(new Error('no')));
    });
    await expect(mine.result).rejects.toThrow('no');
    await mine.ended;
    await expect(other.result).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
  });
});
