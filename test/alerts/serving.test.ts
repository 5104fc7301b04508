import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readRun } from '../../src/alerts/watches/run-record.js';
import { type Config, readConfig } from '../../src/config.js';
import { start } from '../../src/main.js';
import { openGraph } from '../../src/open-graph.js';

const seed = fileURLToPath(new URL('../api/world/', import.meta.url));

/** How far watches have been compared after a server ran for a while. */
async function comparedUntil(config: Config, ms: number): Promise<number | undefined> {
  const running = await start(config);
  await pause(ms);
  await running.stop();
  // Another process can open it only after the server has released it.
  const graph = await openGraph(config);
  try {
    return await readRun(graph);
  } finally {
    await graph.close();
  }
}

it('a server compares watches as long as it runs, and closes the graph when it stops', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'landfall-serving-'));
  const config = readConfig({ LANDFALL_DATA: folder, LANDFALL_SEED: seed, PORT: '0', LOG_LEVEL: 'silent' });
  try {
    let done: number | undefined;
    for (let ms = 50; done === undefined && ms < 10_000; ms *= 2) done = await comparedUntil(config, ms);
    expect(done).toBe(1);
  } finally {
    await rm(folder, { recursive: true });
  }
});
