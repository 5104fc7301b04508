import { describe, expect, it } from 'vitest';
import { freshIndex } from '../../src/catalogue/index/fresh-index.js';
import type { Reader } from '../../src/graph/port.js';

/** A graph of one country whose state the test moves; counts how often it is read completely. */
function graphOf(): Reader & { sequence: number; readings: number; broken: boolean } {
  return {
    sequence: 1,
    readings: 0,
    broken: false,
    async read({ name }, { after } = {}) {
      if (name === 'published') return [{ sequence: this.sequence, publishedAt: '2026-11-01T00:00:00Z', seed: null }];
      if (name !== 'page-Country' || after !== '') return [];
      if (this.broken) throw new Error('the engine does not answer');
      this.readings += 1;
      return [{ node: { id: `country/${this.sequence}`, code: 'XX', name: 'X' }, labels: ['Country', 'Entity'] }];
    },
  };
}

describe('the index of the state that is published', () => {
  it('is read once, for all who ask at the same time and while nothing is published', async () => {
    const graph = graphOf();
    const { current } = freshIndex(graph);
    const [one, other] = await Promise.all([current(), current()]);
    expect(other).toBe(one);
    expect(await current()).toBe(one);
    expect(graph.readings).toBe(1);
    expect(one.ids('Country')).toEqual(['country/1']);
  });

  it('is read again when something was published', async () => {
    const graph = graphOf();
    const { current } = freshIndex(graph);
    await current();
    graph.sequence = 2;
    expect((await current()).ids('Country')).toEqual(['country/2']);
    expect(graph.readings).toBe(2);
  });

  it('is that of an older state if one was restored', async () => {
    const graph = graphOf();
    graph.sequence = 5;
    const { current } = freshIndex(graph);
    await current();
    graph.sequence = 3;
    expect((await current()).ids('Country')).toEqual(['country/3']);
  });

  it('is never older than what was published when it was asked for', async () => {
    const graph = graphOf();
    const { current } = freshIndex(graph);
    const early = current();
    graph.sequence = 2;
    expect((await current()).sequence).toBe(2);
    await early;
  });

  it('is read again after a read that failed', async () => {
    const graph = graphOf();
    const { current } = freshIndex(graph);
    graph.broken = true;
    await expect(current()).rejects.toThrow('does not answer');
    graph.broken = false;
    expect((await current()).ids('Country')).toEqual(['country/1']);
  });
});
