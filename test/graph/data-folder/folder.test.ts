import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimFolder } from '../../../src/graph/data-folder/folder.js';
import { changeMarker, readMarker } from '../../../src/graph/data-folder/marker.js';
import { openGrafeo } from '../../../src/graph/grafeo/open.js';
import { put } from '../grafeo/ask.js';
import { newFolder } from '../grafeo/folder.js';

const modesIn = async (folder: string): Promise<Record<string, string>> => {
  const names = await readdir(folder, { recursive: true });
  const modes = names.map(async (name) => [name, ((await stat(join(folder, name))).mode & 0o777).toString(8)] as const);
  return Object.fromEntries(await Promise.all(modes));
};

describe('a data folder', () => {
  it('that existed before keeps no file of its graph that others can read, regardless of the umask', async () => {
    const folder = await newFolder();
    await chmod(folder, 0o755);
    const graph = await openGrafeo({ folder });
    await put(graph, 'a');
    const modes = await modesIn(folder);
    for (const [name, mode] of Object.entries(modes))
      expect([name, mode]).toEqual([name, /wal$/.test(name) ? '700' : '600']);
    expect(Object.keys(modes)).toEqual(expect.arrayContaining(['graph.grafeo', 'graph.grafeo.wal', 'landfall.json']));
    await graph.close();
    expect(await modesIn(folder)).toEqual({ 'graph.grafeo': '600', 'landfall.json': '600' });
  });

  it('whose files others could read is closed to them as it is opened', async () => {
    const folder = await newFolder();
    const graph = await openGrafeo({ folder });
    await graph.close();
    await chmod(join(folder, 'graph.grafeo'), 0o666);
    await chmod(join(folder, 'landfall.json'), 0o644);
    await claimFolder(folder);
    expect(await modesIn(folder)).toEqual({ 'graph.grafeo': '600', 'landfall.json': '600' });
  });

  it('is left as it is itself: other programs can share it', async () => {
    const folder = await newFolder();
    await chmod(folder, 0o755);
    await claimFolder(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o755);
  });

  it.each([
    ['below a system folder that takes none', async () => '/proc/landfall/data'],
    ['below a file', async () => join(await fileIn(await newFolder()), 'data')],
    ['that is a file', async () => fileIn(await newFolder())],
    ['that is a link to nowhere', async () => linkIn(await newFolder())],
  ])('%s is refused at once', async (_, path) => {
    const folder = await path();
    await expect(openGrafeo({ folder })).rejects.toMatchObject({
      code: 'DATA_NOT_WRITABLE',
      message: expect.stringContaining(`cannot write to the data folder "${folder}" (`),
    });
  });
});

async function fileIn(folder: string): Promise<string> {
  await writeFile(join(folder, 'file'), '');
  return join(folder, 'file');
}

async function linkIn(folder: string): Promise<string> {
  await symlink(join(folder, 'nowhere'), join(folder, 'link'));
  return join(folder, 'link');
}

describe('landfall.json', () => {
  it('keeps what was not changed, also if several change it at once', async () => {
    const folder = await newFolder();
    await claimFolder(folder);
    const mark = { history: 'h', sequence: 1, commits: 2 };
    await Promise.all([
      changeMarker(folder, () => ({ graph: mark })),
      changeMarker(folder, () => ({ accessKey: true })),
    ]);
    expect(await readMarker(folder)).toEqual({ format: 1, graph: mark, accessKey: true });
    expect(await readdir(folder)).toEqual(['landfall.json']);
  });

  it('is as before if it cannot be written', async () => {
    const folder = await newFolder();
    await claimFolder(folder);
    const before = await readFile(join(folder, 'landfall.json'), 'utf8');
    const draft = join(folder, `landfall.json.${process.pid}.draft`);
    await mkdir(draft);
    await expect(changeMarker(folder, () => ({ accessKey: true }))).rejects.toMatchObject({
      code: 'DATA_NOT_WRITABLE',
    });
    expect(await readFile(join(folder, 'landfall.json'), 'utf8')).toBe(before);
  });
});
