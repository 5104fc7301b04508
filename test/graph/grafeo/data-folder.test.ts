import { readdir, readFile, rename, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { logFolder } from '../../../src/graph/data-folder/paths.js';
import { openGrafeo } from '../../../src/graph/grafeo/open.js';
import { ids, put } from './ask.js';
import { newFolder } from './folder.js';
import { otherProcess } from './other-process.js';

it('what was written is there when the folder is opened again', async () => {
  const folder = await newFolder();
  const first = await openGrafeo({ folder });
  await put(first, 'a');
  await first.close();
  const second = await openGrafeo({ folder });
  expect(await ids(second)).toEqual(['a']);
  await second.close();
});

it('a folder that does not exist is made, with all folders above it', async () => {
  const folder = join(await newFolder(), 'deep', 'data');
  const graph = await openGrafeo({ folder });
  await graph.close();
  expect(JSON.parse(await readFile(join(folder, 'landfall.json'), 'utf8'))).toEqual({ format: 1 });
});

it('a new folder can be read only by its owner', async () => {
  const folder = join(await newFolder(), 'data');
  const graph = await openGrafeo({ folder });
  await graph.close();
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

it('a closed graph leaves no log and no lock file behind', async () => {
  const folder = await newFolder();
  const graph = await openGrafeo({ folder });
  await put(graph, 'a');
  await graph.close();
  expect((await readdir(folder)).sort()).toEqual(['graph.grafeo', 'landfall.json']);
});

it('a commit outlives the process that is killed right after it', async () => {
  const folder = await newFolder();
  const other = await otherProcess(folder, 'http://127.0.0.1:4000');
  await other.kill();
  const graph = await openGrafeo({ folder });
  expect(await ids(graph)).toEqual(['kept']);
  await graph.close();
});

it('a folder from a newer version is refused, and says so', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'landfall.json'), '{"format":2}');
  await expect(openGrafeo({ folder })).rejects.toMatchObject({
    code: 'DATA_TOO_NEW',
    message: expect.stringMatching(/format 2; this version reads up to 1.*LANDFALL_DATA/),
  });
});

it('a damaged marker is refused', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'landfall.json'), '{"form');
  await expect(openGrafeo({ folder })).rejects.toMatchObject({ code: 'MARKER_DAMAGED' });
});

it('a truncated file is refused, with what to do', async () => {
  const folder = await newFolder();
  const graph = await openGrafeo({ folder });
  await put(graph, 'a');
  await graph.close();
  await truncate(join(folder, 'graph.grafeo'), 20_000);
  await expect(openGrafeo({ folder })).rejects.toMatchObject({
    code: 'DATA_UNREADABLE',
    message: expect.stringMatching(/backup.*landfall restore/),
  });
});

it('a file that is not a graph is refused', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'graph.grafeo'), 'a letter to grandmother');
  await expect(openGrafeo({ folder })).rejects.toMatchObject({ code: 'DATA_UNREADABLE' });
});

it('a path that is a file is refused with the reason', async () => {
  const folder = join(await newFolder(), 'file');
  await writeFile(folder, '');
  await expect(openGrafeo({ folder })).rejects.toMatchObject({
    message: expect.stringContaining('it is not a folder'),
  });
});

it('a commit that the disk does not confirm is reported as made', async () => {
  const folder = await newFolder();
  const graph = await openGrafeo({ folder });
  await put(graph, 'a');
  // The engine has its log open and continues to write to it, but the log is no longer there under its name.
  await rename(logFolder(folder), `${folder}-log`);
  await expect(put(graph, 'b')).rejects.toMatchObject({ code: 'COMMIT_NOT_SYNCED', kind: 'unavailable' });
  expect(await ids(graph)).toEqual(['a', 'b']);
  await rename(`${folder}-log`, logFolder(folder));
  await graph.close();
});
