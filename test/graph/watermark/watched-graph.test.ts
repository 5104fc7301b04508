import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Mark } from '../../../src/graph/data-folder/marker.js';
import type { Graph } from '../../../src/graph/port.js';
import { statement } from '../../../src/graph/statement.js';
import { watchGraph } from '../../../src/graph/watermark/watched-graph.js';
import { openTestGraph } from '../../engines/engine.js';
import { until } from '../../until.js';
import { put } from '../grafeo/ask.js';

const putKnowledge = statement(new URL('../../engines/statements/', import.meta.url).href, 'put-knowledge');

let graph: Graph;
let kept: Mark[];
beforeEach(async () => {
  graph = await openTestGraph();
  kept = [];
});
afterEach(() => graph.close());

const keep = async (mark: Mark): Promise<void> => void kept.push(mark);
const publish = (watched: Graph, sequence: number): Promise<unknown> =>
  watched.transaction((transaction) =>
    transaction.write(putKnowledge, { rows: [{ id: 'knowledge', properties: { sequence } }] }),
  );

it('a publication returns once its mark is kept, and names the history', async () => {
  const watched = await watchGraph(graph, { mark: undefined, keep });
  await publish(watched, 1);
  const first = kept.at(-1);
  expect(first).toMatchObject({ sequence: 1, history: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  await publish(watched, 2);
  expect(kept.at(-1)).toMatchObject({ sequence: 2, history: first?.history });
});

it('a publication that fails moves no mark', async () => {
  const watched = await watchGraph(graph, { mark: undefined, keep });
  await publish(watched, 1);
  const before = [...kept];
  const failing = watched.transaction(async (transaction) => {
    await transaction.write(putKnowledge, { rows: [{ id: 'knowledge', properties: { sequence: 2 } }] });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await watched.transaction((transaction) => transaction.read(putKnowledge, { rows: [] }));
  expect(kept).toEqual(before);
});

it('a mark that cannot be stored fails no write, is logged, and is stored with the next', async () => {
  const said: unknown[] = [];
  let isFull = true;
  const watched = await watchGraph(graph, {
    mark: undefined,
    keep: async (mark) => {
      if (isFull) throw new Error('the disk is full');
      await keep(mark);
    },
    log: { warn: (given: unknown) => void said.push(given) },
  });
  await publish(watched, 1);
  expect(said).not.toEqual([]);
  expect(kept).toEqual([]);
  isFull = false;
  await publish(watched, 2);
  expect(kept).toEqual([expect.objectContaining({ sequence: 2 })]);
});

it('a graph that is ahead of its mark raises it as it is opened, and a mark never goes down', async () => {
  const watched = await watchGraph(graph, { mark: undefined, keep });
  await publish(watched, 3);
  const history = kept.at(-1)?.history ?? null;
  await watchGraph(graph, { mark: { history, sequence: 2, commits: 0 }, keep });
  expect(kept.at(-1)).toMatchObject({ history, sequence: 3 });
  const count = kept.length;
  await watchGraph(graph, { mark: { history, sequence: 4, commits: 1_000 }, keep });
  expect(kept).toHaveLength(count);
});

it('writes other than publications are counted on the embedded engine, where one follows the other', async () => {
  const watched = await watchGraph(graph, { mark: undefined, keep });
  await publish(watched, 1);
  const { commits = 0 } = kept.at(-1) ?? {};
  await Promise.all(['a', 'b', 'c'].map((id) => put(watched, id)));
  const written = graph.engine === 'grafeo' ? commits + 3 : commits;
  await until(() => kept.at(-1)?.commits === written);
});
