import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Config, readConfig } from '../../../src/config.js';
import { readMarker } from '../../../src/graph/data-folder/marker.js';
import type { Graph } from '../../../src/graph/port.js';
import { readState } from '../../../src/graph/watermark/graph-state.js';
import { type OpenOptions, openGraph } from '../../../src/open-graph.js';
import { ensureKnowledge } from '../../../src/services.js';
import { clock } from '../../clocks.js';
import { openServer, server } from '../../engines/engine.js';
import { contentOf } from '../../ingest/content.js';

const seed = fileURLToPath(new URL('../../cli/seed', import.meta.url));
// The first start makes a hundred indexes, while suites of other files run.
vi.setConfig({ testTimeout: 240_000 });

const silent = { info: () => {}, warn: () => {} };

let folder: string;
let config: Config;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landfall-databases-'));
  await (await openServer()).close();
  config = configOf(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function configOf(data: string): Config {
  const { uri, username = '', password = '', database = '' } = server();
  const own = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  return readConfig({ ...own, LANDFALL_DATA: data, LANDFALL_SEED: seed });
}

/** The result of a start on the database. */
async function opened<Found>(
  work: (graph: Graph) => Promise<Found>,
  from = config,
  options?: OpenOptions,
): Promise<Found> {
  const graph = await openGraph(from, options);
  try {
    await ensureKnowledge(graph, { folder: seed, clock }, silent);
    return await work(graph);
  } finally {
    await graph.close();
  }
}

it('a database that was emptied is refused by the service that saw it full, until that is accepted', async () => {
  const before = await opened(readState);
  expect(before).toMatchObject({ sequence: 1, history: expect.any(String) });
  expect((await readMarker(folder))?.databases).toMatchObject([{ sequence: 1, history: before.history }]);
  expect(await opened(readState)).toEqual(before);

  await (await openServer()).close();
  await expect(openGraph(config)).rejects.toMatchObject({
    code: 'GRAPH_BEHIND',
    message: expect.stringMatching(
      /^The graph in Neo4j at .* has lost data\. It contains no knowledge\. When it was last seen, it contained knowledge up to sequence 1\. /,
    ),
  });
  const after = await opened(readState, config, { acceptSequence: 0 });
  expect(after.sequence).toBe(1);
  expect(after.history).not.toBe(before.history);
  expect(await opened(readState)).toEqual(after);
});

it('a database that is older than what the service saw is refused; once accepted, other services continue with it', async () => {
  const before = await opened(readState);
  const other = await mkdtemp(join(tmpdir(), 'landfall-databases-'));
  try {
    for (const data of [folder, other]) await opened(readState, configOf(data));
    // Both saw a later state than the restored one.
    for (const data of [folder, other]) {
      const marker = await readMarker(data);
      const databases = marker?.databases?.map((mark) => ({ ...mark, sequence: 5 }));
      await writeFile(join(data, 'landfall.json'), JSON.stringify({ ...marker, databases }));
    }
    await expect(openGraph(config)).rejects.toMatchObject({ code: 'GRAPH_BEHIND' });
    await expect(openGraph(config, { acceptSequence: 5 })).rejects.toMatchObject({ code: 'SEQUENCE_NOT_ACCEPTED' });
    const accepted = await opened(readState, config, { acceptSequence: 1 });
    expect(accepted).toMatchObject({ sequence: 1, formerHistories: [before.history] });
    expect(await opened(readState, configOf(other))).toEqual(accepted);
  } finally {
    await rm(other, { recursive: true });
  }
});

it('a service that keeps no mark, as its folder cannot be written, says so and serves', async () => {
  const said: unknown[] = [];
  const log = { info: () => {}, warn: (given: unknown) => void said.push(given) };
  const file = join(folder, 'file');
  await writeFile(file, '');
  expect(await opened(readState, configOf(file), { log })).toMatchObject({ sequence: 1 });
  expect(said).not.toEqual([]);
});

it('two that start on an empty database at the same time load the seed once', async () => {
  const program = fileURLToPath(new URL('../../../src/cli/landfall.ts', import.meta.url));
  const { uri, username, password, database } = server();
  const ask = async (data: string) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, 'plan', '--to', 'DE', '--hs', '330499'], {
      env: {
        ...process.env,
        NEO4J_URI: uri,
        ...(username && { NEO4J_USERNAME: username }),
        ...(password && { NEO4J_PASSWORD: password }),
        ...(database && { NEO4J_DATABASE: database }),
        LANDFALL_DATA: join(folder, data),
        LANDFALL_SEED: seed,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { stdout, stderr };
  };
  const outcomes = await Promise.all(['a', 'b', 'c'].map(ask));
  for (const { stdout, stderr } of outcomes) {
    expect(stderr).toMatch(/^(The graph is empty\. Loading the seed\.\nLoaded 31 nodes .*\n)?$/);
    expect(stdout).toContain('\n  Duty     6.5 % of customs value\n');
  }
  const { state, nodes } = await opened(async (graph) => ({
    state: await readState(graph),
    nodes: (await contentOf(graph)).nodes.size,
  }));
  expect(state).toMatchObject({ sequence: 1, formerHistories: [] });
  expect(nodes).toBe(31);
});
