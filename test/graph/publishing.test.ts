import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.js';
import { announcePublications } from '../../src/graph/publishing/announce-publications.js';
import { announced, readSettled } from '../../src/graph/publishing/settled.js';
import { putKnowledge } from '../../src/knowledge/publishing/knowledge.js';
import { openTestGraph } from '../engines/engine.js';

const isAnnounced = async (graph: Graph): Promise<boolean> => (await graph.read(announced)).length > 0;

/**
 * A graph whose statements are each committed at once, so that transactions overlap as on Neo4j. One that publishes is
 * stopped before its commit.
 */
function held(graph: Graph, beforeCommit: () => Promise<void>): Graph {
  return {
    ...graph,
    transaction: async (work) => {
      let publishes = false;
      const done = await work({
        read: graph.read,
        write: (statement, params) => {
          publishes ||= statement.name === 'put-knowledge';
          return graph.transaction((transaction) => transaction.write(statement, params));
        },
      });
      if (publishes) await beforeCommit();
      return done;
    },
  };
}

describe('the mark of a publication', () => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await openTestGraph();
  });
  afterEach(() => graph.close());

  it('stands from before the commit until after it', async () => {
    const seen: boolean[] = [];
    const look = async () => void seen.push(await isAnnounced(graph));
    const announcing = announcePublications(held(graph, look));
    await announcing.transaction((transaction) => putKnowledge(transaction, { sequence: 1, publishedAt: 'now' }));
    await look();
    expect(seen).toEqual([true, false]);
  });

  it('is not set for what publishes nothing', async () => {
    const seen: boolean[] = [];
    const look = async () => void seen.push(await isAnnounced(graph));
    const announcing = announcePublications(held(graph, look));
    await announcing.transaction((transaction) => putKnowledge(transaction, { sequence: 1, publishedAt: 'now' }));
    await announcing.transaction((transaction) => putKnowledge(transaction, { seed: 'other' }));
    await announcing.transaction((transaction) => putKnowledge(transaction, { sequence: 2, publishedAt: 'now' }));
    expect(seen).toEqual([true, false, true]);
  });

  it('ends if the publication fails', async () => {
    const failing = held(graph, () => Promise.reject(new Error('no commit')));
    const failed = announcePublications(failing).transaction((transaction) =>
      putKnowledge(transaction, { sequence: 1, publishedAt: 'now' }),
    );
    await expect(failed).rejects.toThrow('no commit');
    expect(await isAnnounced(graph)).toBe(false);
  });

  it('makes a reading begin after it', async () => {
    const steps: string[] = [];
    let reading: Promise<void> = Promise.resolve();
    const read = async () => void steps.push((await isAnnounced(graph)) ? 'in part' : 'whole');
    const announcing = announcePublications(
      held(graph, async () => {
        reading = readSettled(graph, read);
        while (steps.length < 2) await new Promise(setImmediate);
        steps.push('committed');
      }),
    );
    await announcing.transaction((transaction) => putKnowledge(transaction, { sequence: 1, publishedAt: 'now' }));
    await reading;
    expect(steps.slice(0, 3)).toEqual(['in part', 'in part', 'committed']);
    expect(steps.at(-1)).toBe('whole');
  });
});
