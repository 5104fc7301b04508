import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addAddress, findLockOwner } from '../../../src/graph/data-folder/lock-file.js';
import { openGrafeo } from '../../../src/graph/grafeo/open.js';
import { newFolder } from '../grafeo/folder.js';
import { otherProcess } from '../grafeo/other-process.js';

/** The id of no process: above the highest process id of any system. */
const NOBODY = 2 ** 30;

const writeOwner = (folder: string, owner: object) => writeFile(join(folder, 'lock.json'), JSON.stringify(owner));

it('a folder that no process has open has no owner', async () => {
  expect(await findLockOwner(await newFolder())).toBeNull();
});

it('an open graph names its process, and its address once it has one', async () => {
  const folder = await newFolder();
  const graph = await openGrafeo({ folder });
  expect(await findLockOwner(folder)).toEqual({ pid: process.pid, host: hostname() });
  await addAddress(folder, 'http://127.0.0.1:4000');
  expect(await findLockOwner(folder)).toEqual({ pid: process.pid, host: hostname(), url: 'http://127.0.0.1:4000' });
  await graph.close();
  expect(await findLockOwner(folder)).toBeNull();
});

it('a second process reads which process has the folder open, and where it answers', async () => {
  const folder = await newFolder();
  const other = await otherProcess(folder, 'http://127.0.0.1:4321');
  await expect(openGrafeo({ folder })).rejects.toMatchObject({
    code: 'DATA_IN_USE',
    message: expect.stringMatching(new RegExp(`process ${other.pid} on .*, which responds at http://127.0.0.1:4321`)),
  });
});

it('the lock file of a process that was killed is taken over', async () => {
  const folder = await newFolder();
  const other = await otherProcess(folder, 'http://127.0.0.1:4321');
  await other.kill();
  expect(await findLockOwner(folder)).toBeNull();
  const graph = await openGrafeo({ folder });
  expect(await findLockOwner(folder)).toEqual({ pid: process.pid, host: hostname() });
  await graph.close();
});

it('a stale lock file does not keep the folder', async () => {
  const folder = await newFolder();
  await writeOwner(folder, { pid: NOBODY, host: hostname() });
  expect(await findLockOwner(folder)).toBeNull();
  const graph = await openGrafeo({ folder });
  await graph.close();
});

it('a process on another host counts as alive: only its address can tell', async () => {
  const folder = await newFolder();
  const owner = { pid: NOBODY, host: 'another-host', url: 'http://another-host:4000' };
  await writeOwner(folder, owner);
  expect(await findLockOwner(folder)).toEqual(owner);
});

it('a damaged lock file counts as none', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'lock.json'), '{"pid":');
  expect(await findLockOwner(folder)).toBeNull();
});
