import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLocalKey } from '../../../src/access/local-key.js';
import { LandfallError } from '../../../src/errors.js';
import { readMarker } from '../../../src/graph/data-folder/marker.js';
import { readState } from '../../../src/graph/watermark/graph-state.js';
import { openEmbedded } from '../../../src/open-graph.js';
import { ensureKnowledge, loadSeed } from '../../../src/services.js';
import { clock } from '../../clocks.js';
import { everything } from '../../engines/statements/effect.js';
import type { World } from '../../engines/statements/world.js';
import { until } from '../../until.js';
import { put } from '../grafeo/ask.js';

const smallSeed = fileURLToPath(new URL('../../cli/seed', import.meta.url));
const silent = { info: () => {}, warn: () => {} };

let base: string;
let seed: string;
/** The content of the graph in each folder. */
const whole = new Map<string, World>();

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'landfall-faults-'));
  seed = join(base, 'seed');
  await cp(smallSeed, seed, { recursive: true });
  const folder = join(base, 'data');
  await openLocalKey(folder);
  // The folder of a process that was killed: everything it wrote is in the log.
  await work(folder, 'killed', 6.5, 4);
  // Of one that was killed later: a part is in the file, and the rest in the log.
  await work(folder, 'killed later', 5, 3);
  const graph = await openEmbedded(folder);
  whole.set('stopped', await everything(graph));
  await graph.close();
  await cp(folder, join(base, 'stopped'), { recursive: true });
});
afterAll(() => rm(base, { recursive: true }));

/**
 * Publishes two seeds, each followed by a write that is not a publication, and copies the folder before it is closed.
 */
async function work(folder: string, copy: string, ...rates: number[]): Promise<void> {
  const graph = await openEmbedded(folder);
  for (const rate of rates) {
    const file = join(seed, 'cosmetics.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/rate: [\d.]+/, `rate: ${rate}`));
    await loadSeed(graph, { folder: seed, clock });
    await put(graph, `written beside the rate of ${rate}`);
  }
  whole.set(copy, await everything(graph));
  const { commits } = await readState(graph);
  // The mark of a write that is not a publication follows a moment later.
  await until(async () => (await readMarker(folder))?.graph?.commits === commits);
  await cp(folder, join(base, copy), { recursive: true });
  await graph.close();
}

/** Starts on a copy of a folder with one fault in it: the content of the graph, or the code of the refusal. */
async function startOn(folder: string, damage: (copy: string) => Promise<void>): Promise<World | string> {
  const copy = await mkdtemp(join(base, 'copy-'));
  await cp(join(base, folder), copy, { recursive: true });
  await damage(copy);
  try {
    const graph = await openEmbedded(copy);
    try {
      await ensureKnowledge(graph, { folder: seed, clock }, silent);
      await openLocalKey(copy);
      return await everything(graph);
    } finally {
      await graph.close();
    }
  } catch (failure) {
    if (failure instanceof LandfallError) return failure.code;
    throw failure;
  } finally {
    await rm(copy, { recursive: true });
  }
}

const tenths = [...Array(10).keys()];

/**
 * The outcomes of starts on a folder with one of its files cut at ten places (the first leaves nothing of it), or
 * missing.
 */
async function startsWithout(folder: string, file: string): Promise<readonly (World | string)[]> {
  const path = (await readdir(join(base, folder), { recursive: true })).find((each) => each.endsWith(file)) ?? '';
  const { length } = await readFile(join(base, folder, path));
  const outcomes: (World | string)[] = [];
  for (const tenth of tenths)
    outcomes.push(await startOn(folder, (copy) => truncate(join(copy, path), Math.floor((length * tenth) / 10))));
  outcomes.push(await startOn(folder, (copy) => rm(join(copy, path))));
  return outcomes;
}

/** Each start was refused with one of these codes, or found everything. */
function expectNothingLost(folder: string, outcomes: readonly (World | string)[], codes: readonly string[]): void {
  for (const outcome of outcomes) {
    if (typeof outcome === 'string') expect(codes).toContain(outcome);
    else expect(outcome).toEqual(whole.get(folder));
  }
}

const refusals = (outcomes: readonly (World | string)[]): number =>
  outcomes.filter((outcome) => typeof outcome === 'string').length;

it.each(['killed', 'killed later', 'stopped'])('a %s folder without faults is served as a whole', async (folder) => {
  expect(await startOn(folder, async () => {})).toEqual(whole.get(folder));
});

describe.each(['killed', 'killed later'])('in the folder of a process that was %s', (folder) => {
  it('a log that is cut, emptied or gone is refused, and never loaded again as an empty graph', async () => {
    const outcomes = await startsWithout(folder, '.log');
    expect(outcomes).toEqual(outcomes.map(() => 'GRAPH_BEHIND'));
    expect(await startOn(folder, (copy) => rm(join(copy, 'graph.grafeo.wal'), { recursive: true }))).toBe(
      'GRAPH_BEHIND',
    );
  });
});

describe.each(['killed', 'killed later', 'stopped'])('in a %s folder', (folder) => {
  it('a graph file that was cut is refused, or served as a whole if nothing is missing', async () => {
    const outcomes = await startsWithout(folder, 'graph.grafeo');
    expectNothingLost(folder, outcomes, ['DATA_UNREADABLE', 'GRAPH_BEHIND']);
    // The last page can be padding.
    expect(refusals(outcomes)).toBeGreaterThanOrEqual(outcomes.length - 1);
    expect(outcomes.at(-1)).toBe('GRAPH_BEHIND');
  });

  it('a mark that is cut is refused; one that is gone is made again', async () => {
    const outcomes = await startsWithout(folder, 'landfall.json');
    expect(outcomes.slice(0, -1)).toEqual(tenths.map(() => 'MARKER_DAMAGED'));
    expect(outcomes.at(-1)).toEqual(whole.get(folder));
  });

  it('an access key that is cut is refused; one that is gone takes nothing of the graph along', async () => {
    const outcomes = await startsWithout(folder, 'access-key.json');
    expect(outcomes.slice(0, -1)).toEqual(tenths.map(() => 'KEY_UNUSABLE'));
    expect(outcomes.at(-1)).toEqual(whole.get(folder));
  });
});

it.each(['killed', 'killed later'])('in a %s folder nothing depends on the lock file', async (folder) => {
  const outcomes = await startsWithout(folder, 'lock.json');
  expect(refusals(outcomes)).toBe(0);
  expectNothingLost(folder, outcomes, []);
});

it('a mark and a log that are both gone are refused, where the file holds nothing', async () => {
  const outcome = await startOn('killed', async (copy) => {
    await rm(join(copy, 'landfall.json'));
    await rm(join(copy, 'graph.grafeo.wal'), { recursive: true });
  });
  expect(outcome).toBe('GRAPH_BEHIND');
});

it('a refused start changes nothing: the missing end of a log can be put back', async () => {
  const outcome = await startOn('killed', async (copy) => {
    const log = join(copy, 'graph.grafeo.wal', (await readdir(join(copy, 'graph.grafeo.wal')))[0] ?? '');
    const bytes = await readFile(log);
    await truncate(log, Math.floor(bytes.length / 2));
    await expect(openEmbedded(copy)).rejects.toMatchObject({
      code: 'GRAPH_BEHIND',
      message: expect.stringMatching(/landfall restore BACKUP.*--accept-sequence \d/),
    });
    await writeFile(log, bytes);
  });
  expect(outcome).toEqual(whole.get('killed'));
});
