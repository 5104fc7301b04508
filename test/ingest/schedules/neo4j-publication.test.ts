import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../../src/graph/neo4j/open.js';
import type { Graph } from '../../../src/graph/port.js';
import { announcePublications } from '../../../src/graph/publishing/announce-publications.js';
import { announced } from '../../../src/graph/publishing/settled.js';
import { openServer, server } from '../../engines/engine.js';
import { glance, loadSchedule, look, publishNext, rateAt } from './halves.js';

const plans = 500;
const glances = Number(process.env.LOOKS ?? 10_000);
const readers = 8;

describe('a schedule that is published in bulk on Neo4j', () => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await openServer();
    await loadSchedule(graph);
  });
  afterEach(() => graph.close());

  it.each([
    { what: 'plan', read: look, looks: plans },
    { what: 'short look', read: glance, looks: glances },
  ])(
    'is in a $what only as a whole',
    async ({ what, read, looks }) => {
      const publisher = announcePublications(await openNeo4j(server()));
      let done = 0;
      let moving = 0;
      const mixtures: unknown[] = [];
      let sequence = 1;
      const publishing = async () => {
        while (done < looks) {
          sequence += 1;
          await publishNext(publisher, sequence);
        }
      };
      const reading = async (first: number) => {
        for (let index = first; done < looks; index += readers) {
          const found = await read(graph, index * 617);
          if (found === undefined) {
            moving += 1;
            continue;
          }
          done += 1;
          const expected = found.sequence === 1 ? [] : Array(3).fill(rateAt(found.sequence));
          if (found.rates.join() !== expected.join()) mixtures.push(found);
        }
      };
      await Promise.all([publishing(), ...Array.from({ length: readers }, (_, index) => reading(index))]);
      await publisher.close();
      console.log(`${what}: ${done} looks, ${moving} again, ${sequence - 1} publications, ${mixtures.length} mixtures`);
      expect(mixtures).toEqual([]);
      expect(sequence).toBeGreaterThan(2);
    },
    1_200_000,
  );

  it('delays readers only briefly if its publisher is killed before the commit', async () => {
    await publishNext(graph, 2);
    const lifeMs = 1_000;
    await expect(publishNext(announcePublications(dying(graph), { lifeMs }), 3)).rejects.toThrow('killed');
    expect(await isAnnounced(graph)).toBe(true);
    expect(await look(graph, 0)).toEqual({ sequence: 2, rates: Array(3).fill(rateAt(2)) });
    expect(await isAnnounced(graph)).toBe(false);
    await publishNext(announcePublications(graph), 3);
    expect(await isAnnounced(graph)).toBe(false);
    expect(await look(graph, 0)).toEqual({ sequence: 3, rates: Array(3).fill(rateAt(3)) });
  });
});

const isAnnounced = async (graph: Graph): Promise<boolean> => (await graph.read(announced)).length > 0;

/** A graph for a process that is killed at the end of its first transaction: the server rolls it back. */
function dying(graph: Graph): Graph {
  let began = 0;
  let isDead = false;
  return {
    ...graph,
    transaction: (work) => {
      began += 1;
      if (isDead) return Promise.reject(new Error('killed'));
      if (began > 1) return graph.transaction(work);
      return graph.transaction(async (transaction) => {
        await work(transaction);
        isDead = true;
        throw new Error('killed');
      });
    },
  };
}
