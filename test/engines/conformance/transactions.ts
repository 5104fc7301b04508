import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ask } from './statements.js';
import type { Opened } from './suite.js';

export function transactions(opened: Opened): void {
  const ids = async () => (await opened.graph.read(ask.things)).map((row) => row.id);

  describe('transactions', () => {
    it('keep everything and return what the work returns', async () => {
      const result = await opened.graph.transaction(async (transaction) => {
        await transaction.write(ask.createThing, { id: 'a' });
        await transaction.write(ask.createThing, { id: 'b' });
        return 'done';
      });
      expect(result).toBe('done');
      expect(await ids()).toEqual(['a', 'b']);
    });

    it('keep nothing when the work fails, and hand on its very error', async () => {
      const error = new Error('changed my mind');
      const failing = opened.graph.transaction(async (transaction) => {
        await transaction.write(ask.createThing, { id: 'a' });
        throw error;
      });
      await expect(failing).rejects.toBe(error);
      expect(await ids()).toEqual([]);
    });

    it('keep nothing when a statement failed, even if the work continues', async () => {
      const stubborn = opened.graph.transaction(async (transaction) => {
        await transaction.write(ask.createThing, { id: 'a' });
        await transaction.write(ask.nonsense).catch(() => undefined);
      });
      await expect(stubborn).rejects.toThrow();
      expect(await ids()).toEqual([]);
    });

    it('see their own writes, which others see only afterwards', async () => {
      await opened.graph.transaction(async (transaction) => {
        await transaction.write(ask.createThing, { id: 'a' });
        expect(await transaction.read(ask.things)).toEqual([{ id: 'a' }]);
        expect(await ids()).toEqual([]);
      });
      expect(await ids()).toEqual(['a']);
    });

    it('lose no update when many change the same node', async () => {
      await opened.graph.transaction((transaction) =>
        transaction.write(ask.putThing, { id: 'counter', props: { count: 0 } }),
      );
      const increment = () =>
        opened.graph.transaction((transaction) => transaction.write(ask.increment, { id: 'counter' }));
      await Promise.all(Array.from({ length: 20 }, increment));
      expect(await opened.graph.read(ask.thing, { id: 'counter' })).toEqual([{ thing: { id: 'counter', count: 20 } }]);
    });

    it('see that what they waited for was removed', async () => {
      const { graph } = opened;
      await graph.transaction(async ({ write }) => {
        for (const id of ['a', 'b']) await write(ask.createThing, { id });
      });
      let linking: Promise<unknown> | undefined;
      await graph.transaction(async ({ write }) => {
        await write(ask.removeThing, { id: 'b' });
        linking = graph.transaction((other) => other.write(ask.linkThings, { from: 'a', to: 'b' }));
        await setTimeout(100);
      });
      expect(await linking).toEqual([]);
    });

    it('end where two wait for each other', async () => {
      const { graph } = opened;
      await graph.transaction(async ({ write }) => {
        for (const id of ['a', 'b']) await write(ask.putThing, { id, props: { count: 0 } });
      });
      const inOrder = (ids: readonly string[]) =>
        graph.transaction(async ({ write }) => {
          for (const id of ids) await write(ask.increment, { id });
        });
      await Promise.all(Array.from({ length: 20 }, (_, place) => inOrder(place % 2 === 0 ? ['a', 'b'] : ['b', 'a'])));
      for (const id of ['a', 'b']) expect(await graph.read(ask.thing, { id })).toEqual([{ thing: { id, count: 20 } }]);
    });

    it('refuse a second node with the same id', async () => {
      const create = () => opened.graph.transaction((transaction) => transaction.write(ask.createThing, { id: 'a' }));
      await create();
      await expect(create()).rejects.toMatchObject({ code: 'CONSTRAINT_BROKEN' });
      expect(await ids()).toEqual(['a']);
    });

    it('are undone when they take too long', async () => {
      const graph = await opened.again({ limits: { transaction: 50 } });
      const dawdling = graph.transaction(async (transaction) => {
        await transaction.write(ask.createThing, { id: 'a' });
        await transaction.read(ask.slow, { rounds: opened.late.rounds });
      });
      await expect(dawdling).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
      expect(await graph.read(ask.things)).toEqual([]);
    });
  });
}
