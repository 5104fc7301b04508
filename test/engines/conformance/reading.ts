import { describe, expect, it } from 'vitest';
import { ask } from './statements.js';
import type { Opened } from './suite.js';

export function reading(opened: Opened): void {
  describe('reading', () => {
    it('returns no rows if nothing matches', async () => {
      expect(await opened.graph.read(ask.things)).toEqual([]);
    });

    it('returns rows in the order of the statement, within its bounds', async () => {
      await opened.graph.transaction(async (transaction) => {
        for (const id of ['c', 'a', 'd', 'b']) await transaction.write(ask.createThing, { id });
      });
      expect(await opened.graph.read(ask.firstThings, { skip: 1, limit: 2 })).toEqual([{ id: 'b' }, { id: 'c' }]);
    });

    it('answers many readers at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, value) => opened.graph.read(ask.echo, { value })),
      );
      expect(answers).toEqual(Array.from({ length: 50 }, (_, value) => [{ value }]));
    });

    it('names the statement that failed', async () => {
      await expect(opened.graph.read(ask.nonsense)).rejects.toThrow('"nonsense"');
    });

    it('gives up on a statement that takes too long', async () => {
      const { rounds, readMs } = opened.late;
      const graph = await opened.again({ limits: { read: readMs } });
      await expect(graph.read(ask.slow, { rounds })).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
    });
  });
}
