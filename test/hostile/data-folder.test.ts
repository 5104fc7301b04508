import { chmod, cp, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { startServer } from './harness/attacked-server.js';

const built = inject('built');
let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'landfall-data-'));
  folder = join(parent, 'data');
  await cp(built.template, folder, { recursive: true });
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** Files of the graph: all except the key and the marker beside them. */
const graphFiles = async (): Promise<string[]> => {
  const all = await readdir(folder, { recursive: true });
  const found = await Promise.all(
    all.map(async (name) => ({ name, isFile: (await stat(join(folder, name))).isFile() })),
  );
  return found.flatMap(({ name, isFile }) => (isFile && !name.endsWith('.json') ? [join(folder, name)] : []));
};

/** The output of a server that refuses to start on a folder. @throws if it starts */
async function refusal(data: string): Promise<string> {
  const server = await startServer(built, { env: { LANDFALL_DATA: data } }).catch((failure: Error) => failure);
  if (server instanceof Error) return server.message;
  await server.stop();
  throw new Error(`it starts: ${server.log.join('\n')}`);
}

/** It ended by itself, with a coded error and without a stack. */
const inWords = /^the server ended with 1:[\s\S]*^error: .+\[[A-Z_]+\]/m;
const aStack = /\n\s+at /;

describe('a data folder that lost something', () => {
  it.each<[what: string, lose: () => Promise<void>]>([
    ['its graph', async () => void (await Promise.all((await graphFiles()).map((file) => rm(file))))],
    ['all but its names', async () => void (await Promise.all((await graphFiles()).map((file) => truncate(file))))],
    [
      'the half of each file',
      async () => {
        for (const file of await graphFiles()) await truncate(file, Math.floor((await stat(file)).size / 2));
      },
    ],
    [
      'its graph, which holds something else now',
      async () => {
        for (const file of await graphFiles()) await writeFile(file, 'something else');
      },
    ],
  ])('(%s) is refused with what to do, and nothing is written to it', async (_, lose) => {
    await lose();
    const said = await refusal(folder);
    expect(said).toMatch(inWords);
    expect(said).not.toMatch(aStack);
    expect(said).not.toContain('The graph is empty');
  });
});

describe('a folder that cannot be used', () => {
  it.each(['/proc/landfall', '/dev/null/data', '/proc/self/mem'])('is refused in words: %s', async (unusable) => {
    const said = await refusal(unusable);
    expect(said).toMatch(inWords);
    expect(said).not.toMatch(aStack);
  });

  it('holds nothing that others can read, once a server has started on it', async () => {
    await chmod(folder, 0o755);
    for (const name of await readdir(folder)) await chmod(join(folder, name), 0o644);
    await startServer({ ...built, template: folder }).then(
      async (server) => {
        const names = await readdir(server.folder, { recursive: true });
        const modes = await Promise.all(
          names.map(async (name) => [name, (await stat(join(server.folder, name))).mode & 0o077]),
        );
        await server.stop();
        expect(modes.filter(([, mode]) => mode !== 0)).toEqual([]);
      },
      // A coded refusal is also correct.
      (refusal: Error) => expect(refusal.message).toMatch(/error: .+\[[A-Z_]+\]/),
    );
  });
});

describe('a start without the seed folder', () => {
  it('serves the data that is there', async () => {
    const server = await startServer(built, { env: { LANDFALL_SEED: join(parent, 'nowhere') } });
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(200);
    await ready.text();
    expect(await server.stop()).toBe(0);
  });
});
