import { chmod, cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest';
import { landfall, type Result, type Serving, serve } from './landfall.js';

const smallSeed = fileURLToPath(new URL('seed', import.meta.url));
const plan = ['plan', '--to', 'DE', '--hs', '330499', '--as-of', '2026-11-01'];
const key = ['token', '--name', 'Ada', '--role', 'company'];

// Each test starts several processes, while suites of other files run.
vi.setConfig({ testTimeout: 120_000 });

const program = inject('program');

let folder: string;
let data: string;
let backup: string;
let variables: { readonly LANDFALL_DATA: string; readonly LANDFALL_SEED: string };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landfall-backup-'));
  data = join(folder, 'data');
  backup = join(folder, 'kept', 'backup');
  variables = { LANDFALL_DATA: data, LANDFALL_SEED: join(folder, 'seed') };
  await cp(smallSeed, variables.LANDFALL_SEED, { recursive: true });
});
let servers: Serving[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
  await rm(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]): Promise<Result> => landfall(program, args, variables);
const json = async (...path: string[]) => JSON.parse(await readFile(join(...path), 'utf8'));

async function changeDuty(rate: number): Promise<void> {
  const file = join(variables.LANDFALL_SEED, 'cosmetics.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/rate: [\d.]+/, `rate: ${rate}`));
}

async function serving(...options: readonly string[]): Promise<Serving> {
  const server = await serve(program, variables, options);
  servers.push(server);
  return server;
}

const duty = async (): Promise<string | undefined> => /Duty +(\S+) %/.exec((await run(...plan)).stdout)?.[1];

it('a backup that is made while a server serves restores the state of that moment, as a history of its own', async () => {
  const server = await serving();
  await run(...key);
  const made = await run('backup', backup);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toMatch(/^Backed up knowledge version 1 \(\d+ nodes, 58 relationships\) to /);
  expect((await readdir(backup)).sort()).toEqual(['access-key.json', 'backup.json', 'graph.grafeo', 'landfall.json']);
  await changeDuty(4);
  await run('seed');
  expect(await duty()).toBe('4');
  const restoring = await run('restore', backup);
  expect(restoring.stderr).toMatch(new RegExp(`is in use by process ${server.pid} .*\\[DATA_IN_USE\\]\n$`));
  expect(await server.stop()).toBe(0);
  expect((await readdir(data)).sort()).toEqual(['access-key.json', 'graph.grafeo', 'landfall.json']);

  const { graph: before } = await json(data, 'landfall.json');
  expect(before.sequence).toBe(2);
  const restored = await run('restore', backup);
  const aside = /The previous files are in (.*)\.\n$/.exec(restored.stdout)?.[1] ?? '';
  expect(restored.stdout).toMatch(/^Restored knowledge version 1, backed up at /);
  expect(await duty()).toBe('6.5');
  const { graph: after } = await json(data, 'landfall.json');
  expect(after.sequence).toBe(1);
  expect(after.history).not.toBe(before.history);
  expect(await json(aside, 'landfall.json')).toMatchObject({ graph: before });
  // The key was restored as well: earlier tokens are still valid.
  expect(await readFile(join(data, 'access-key.json'))).toEqual(await readFile(join(backup, 'access-key.json')));
});

it('several who ask a server for a backup at the same time each get one, or an error that the name is taken', async () => {
  await serving();
  const names = [backup, `${backup}-b`, `${backup}-c`, backup];
  const outcomes = await Promise.all(names.map((name) => run('backup', name)));
  const refused = outcomes.filter(({ code }) => code !== 0);
  expect(refused.map(({ stderr }) => stderr)).toEqual([expect.stringMatching(/ \[BACKUP_EXISTS\]\n$/)]);
  expect((await readdir(join(folder, 'kept'))).sort()).toEqual(['backup', 'backup-b', 'backup-c']);
  expect((await readdir(data)).filter((name) => name.startsWith('backup-'))).toEqual([]);
});

it('a backup holds nothing that others can read, writes over nothing, and needs something to back up', async () => {
  expect((await run('backup', backup)).stderr).toMatch(/There is no graph in .* \[BACKUP_OF_NOTHING\]\n$/);
  expect(await readdir(folder)).toEqual(['seed']);
  await run('seed');
  await run('backup', backup);
  expect((await stat(backup)).mode & 0o777).toBe(0o700);
  for (const name of await readdir(backup)) expect((await stat(join(backup, name))).mode & 0o777).toBe(0o600);
  const before = await json(backup, 'backup.json');
  expect((await run('backup', backup)).stderr).toMatch(/does not overwrite anything.* \[BACKUP_EXISTS\]\n$/);
  expect(await json(backup, 'backup.json')).toEqual(before);
});

it('a backup that cannot be written leaves nothing behind', async () => {
  await run('seed');
  await writeFile(join(folder, 'file'), '');
  const { code, stderr } = await run('backup', join(folder, 'file', 'backup'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error: The backup .* \(it is not a folder\).* \[BACKUP_NOT_WRITTEN\]\n$/);
  expect(await readdir(folder)).toEqual(expect.arrayContaining(['data', 'file', 'seed']));
});

it('a backup with a missing byte is not restored, and the folder stays as it is', async () => {
  await run('seed');
  await run('backup', backup);
  const before = await readFile(join(data, 'landfall.json'), 'utf8');
  const file = join(backup, 'graph.grafeo');
  await truncate(file, (await stat(file)).size - 1);
  expect((await run('restore', backup)).stderr).toMatch(
    /^error: ".*" is not a valid backup \(its graph\.grafeo has changed since it was written\).* \[BACKUP_NOT_READ\]\n$/,
  );
  expect((await run('restore', variables.LANDFALL_SEED)).stderr).toMatch(/it has no backup\.json.*\[BACKUP_NOT_READ\]/);
  expect((await readdir(data)).sort()).toEqual(['graph.grafeo', 'landfall.json']);
  expect(await readFile(join(data, 'landfall.json'), 'utf8')).toBe(before);
});

it('a folder that lost its graph is refused by every command, and restored or accepted on purpose', async () => {
  await run('seed');
  await run('backup', backup);
  await changeDuty(4);
  await run('seed');
  await rm(join(data, 'graph.grafeo'));
  const refusals = await Promise.all([plan, ['seed'], ['serve']].map((command) => run(...command)));
  for (const { code, stdout, stderr } of refusals) {
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^error: The graph in ".*" has lost data\. .*graph\.grafeo is missing.*up to sequence 2\. .* \[GRAPH_BEHIND\]\n$/,
    );
  }
  expect((await run('serve', '--accept-sequence', '2')).stderr).toMatch(
    /contains sequence 0.* \[SEQUENCE_NOT_ACCEPTED\]\n$/,
  );
  expect((await run('serve', '--accept-sequence', 'all')).stderr).toMatch(/ \[BAD_OPTION\]\n$/);

  await run('restore', backup);
  expect(await duty()).toBe('6.5');
  await rm(join(data, 'graph.grafeo'));
  const server = await serving('--accept-sequence', '0');
  expect(await duty()).toBe('4');
  await server.stop();
  expect(await duty()).toBe('4');
});

it('a folder that existed before is served with files that only their owner can read, regardless of the umask', async () => {
  await run('seed');
  await chmod(data, 0o755);
  await chmod(join(data, 'graph.grafeo'), 0o644);
  const before = process.umask(0);
  await serving().finally(() => process.umask(before));
  await run(...key);
  for (const name of await readdir(data, { recursive: true }))
    expect([name, (await stat(join(data, name))).mode & 0o077]).toEqual([name, 0]);
});
