import { describe, expect, it } from 'vitest';
import { ask } from './statements.js';
import type { Opened } from './suite.js';

export function lifetime(opened: Opened): void {
  describe('lifetime', () => {
    it('answers a ping', async () => {
      await expect(opened.graph.ping()).resolves.toBeUndefined();
    });

    it('prepares as often as it is asked', async () => {
      await opened.graph.prepare();
      await expect(opened.graph.prepare()).resolves.toBeUndefined();
    });

    it('finishes what runs before it closes', async () => {
      const graph = await opened.again();
      const answer = graph.read(ask.echo, { value: 1 });
      await graph.close();
      expect(await answer).toEqual([{ value: 1 }]);
    });

    it('refuses what comes after it closed, and closes twice without harm', async () => {
      const graph = await opened.again();
      await graph.close();
      await graph.close();
      await expect(graph.read(ask.things)).rejects.toMatchObject({ code: 'ENGINE_CLOSED' });
      await expect(graph.ping()).rejects.toMatchObject({ code: 'ENGINE_CLOSED' });
      const late = graph.transaction((transaction) => transaction.write(ask.createThing, { id: 'a' }));
      await expect(late).rejects.toMatchObject({ code: 'ENGINE_CLOSED' });
    });
  });
}
