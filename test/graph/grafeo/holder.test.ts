import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { announce, whoHolds } from '../../../src/graph/grafeo/holder.js';
import { openGrafeo } from '../../../src/graph/grafeo/open.js';
import { newFolder } from './folder.js';
import { otherProcess } from './other-process.js';

/** No process has it: above the highest process id of any system. */
const NOBODY = 2 ** 30;

const record = (folder: string, holder: object) => writeFile(join(folder, 'holder.json'), JSON.stringify(holder));

it('a folder that nobody holds has no holder', async () => {
  expect(await whoHolds(await newFolder())).toBeNull();
});

it('an open graph holds its folder, and tells its address once it has one', async () => {
  const folder = await newFolder();
  const graph = await openGrafeo({ folder });
  expect(await whoHolds(folder)).toEqual({ pid: process.pid, host: hostname() });
  await announce(folder, 'http://127.0.0.1:4000');
  expect(await whoHolds(folder)).toEqual({ pid: process.pid, host: hostname(), url: 'http://127.0.0.1:4000' });
  await graph.close();
  expect(await whoHolds(folder)).toBeNull();
});

it('a second process is told which process holds the folder, and where it answers', async () => {
  const folder = await newFolder();
  const other = await otherProcess(folder, 'http://127.0.0.1:4321');
  await expect(openGrafeo({ folder })).rejects.toMatchObject({
    code: 'DATA_IN_USE',
    message: expect.stringMatching(new RegExp(`process ${other.pid} on .*, which answers at http://127.0.0.1:4321`)),
  });
});

it('the record of a process that was killed is taken over', async () => {
  const folder = await newFolder();
  const other = await otherProcess(folder, 'http://127.0.0.1:4321');
  await other.kill();
  expect(await whoHolds(folder)).toBeNull();
  const graph = await openGrafeo({ folder });
  expect(await whoHolds(folder)).toEqual({ pid: process.pid, host: hostname() });
  await graph.close();
});

it('a stale record does not keep the folder', async () => {
  const folder = await newFolder();
  await record(folder, { pid: NOBODY, host: hostname() });
  expect(await whoHolds(folder)).toBeNull();
  const graph = await openGrafeo({ folder });
  await graph.close();
});

it('a process on another host counts as alive: only its address can tell', async () => {
  const folder = await newFolder();
  const holder = { pid: NOBODY, host: 'another-host', url: 'http://another-host:4000' };
  await record(folder, holder);
  expect(await whoHolds(folder)).toEqual(holder);
});

it('a damaged record counts as none', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'holder.json'), '{"pid":');
  expect(await whoHolds(folder)).toBeNull();
});
