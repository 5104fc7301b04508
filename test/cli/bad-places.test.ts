import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { landfall, type Result, serve } from './landfall.js';

const smallSeed = fileURLToPath(new URL('seed', import.meta.url));
const plan = ['plan', '--to', 'DE', '--hs', '330499', '--as-of', '2026-11-01'];

// Each test starts several processes, while suites of other files run.
vi.setConfig({ testTimeout: 120_000 });

const program = inject('program');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landfall-places-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const within = (data: string) => ({ LANDFALL_DATA: data, LANDFALL_SEED: smallSeed });
const run = (data: string, ...args: readonly string[]): Promise<Result> => landfall(program, args, within(data));

/** One line with a code, and no stack. */
const refusal = (code: string) => ({
  code: 1,
  stdout: expect.not.stringContaining('listens on'),
  stderr: expect.stringMatching(new RegExp(`^error: .* \\[${code}\\]\n$`)),
});

describe('a folder that cannot be used', () => {
  const commands = [['serve'], ['seed'], plan, ['token', '--name', 'Ada', '--role', 'company']];

  it('is refused at once by each command if the system makes no folders', async () => {
    const outcomes = await Promise.all(commands.map((command) => run('/proc/landfall', ...command)));
    expect(outcomes).toEqual(outcomes.map(() => refusal('DATA_NOT_WRITABLE')));
  });

  it('is refused if a file has its name', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'a letter');
    expect(await run(file, 'serve')).toEqual(refusal('DATA_NOT_WRITABLE'));
    expect(await readFile(file, 'utf8')).toBe('a letter');
  });

  it('is refused if this user cannot write', async () => {
    const data = join(folder, 'data');
    await mkdir(data);
    await chmod(data, 0o555);
    await chmod(folder, 0o755);
    const user = process.getuid?.() === 0 ? 65_534 : undefined;
    // The program is in a folder of its owner.
    await chmod(join(program, '..', '..', '..'), 0o755);
    const child = spawn(process.execPath, [program, 'serve'], {
      env: { ...process.env, ...within(data), PORT: '0' },
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(user !== undefined && { uid: user, gid: user }),
    });
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ code, stdout: '', stderr }).toEqual(refusal('DATA_NOT_WRITABLE'));
  });
});

describe('seed files that are gone', () => {
  it('are reported, and what was loaded before is served', async () => {
    const data = join(folder, 'data');
    const seed = join(folder, 'seed');
    await cp(smallSeed, seed, { recursive: true });
    await landfall(program, ['seed'], { ...within(data), LANDFALL_SEED: seed });
    await rm(seed, { recursive: true });
    const asked = await landfall(program, plan, { ...within(data), LANDFALL_SEED: seed });
    expect(asked.code).toBe(0);
    expect(asked.stderr).toMatch(
      /^There are no seed files in ".*seed"\. .*\nThe server continues with the knowledge that was loaded before\.\n$/,
    );
    expect(asked.stdout).toContain('\n  Duty     6.5 % of customs value\n');
    const server = await serve(program, { ...within(data), LANDFALL_SEED: seed });
    expect(await server.stop()).toBe(0);
  });

  it('are refused if nothing was loaded yet', async () => {
    const variables = { ...within(join(folder, 'data')), LANDFALL_SEED: join(folder, 'none') };
    const { code, stderr } = await landfall(program, ['serve'], variables);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^error: .* \[NO_SEED\]\n$/) });
  });
});

it('of two servers that start on one folder at the same time one serves, and the other names the folder', async () => {
  const data = join(folder, 'data');
  const children = [1, 2].map(() =>
    spawn(process.execPath, [program, 'serve'], {
      env: { ...process.env, ...within(data), PORT: '0', LOG_LEVEL: 'info' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  const outcomes = await Promise.all(children.map(untilItServesOrEnds));
  expect(outcomes.filter((outcome) => outcome === 'serves')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome !== 'serves')).toEqual([
    expect.stringMatching(/^error: The data folder .* is in use by .* \[DATA_IN_USE\]\n$/),
  ]);
  for (const child of children) child.kill();
  await Promise.all(children.map(async (child) => child.exitCode ?? (await once(child, 'exit'))));
});

/** `serves`, or its output when it ends. */
async function untilItServesOrEnds(child: ChildProcess): Promise<string> {
  const serves = new Promise<string>((resolve) => {
    let log = '';
    child.stdout?.on('data', (chunk) => {
      log += chunk;
      if (log.includes('listens on')) resolve('serves');
    });
  });
  const { stderr } = child;
  return Promise.race([serves, ...(stderr ? [text(stderr)] : [])]);
}

/** Whether a small disk is possible here: a mount of this process only. */
const mount = ['--user', '--map-root-user', '--mount'];
const canMount =
  spawnSync('unshare', [...mount, 'sh', '-c', 'mount -t tmpfs -o size=64k tmpfs /mnt'], { stdio: 'ignore' }).status ===
  0;

describe.runIf(canMount)('a disk that is full', () => {
  /** Runs a command on a disk of this many KiB, then the plan on one with room: the output of the two. */
  async function onDisk(size: number, ...args: readonly string[]): Promise<string> {
    const script = [
      'mount -t tmpfs -o size="$1"k tmpfs "$LANDFALL_DATA"',
      'program=$2; shift 2',
      '"$NODE" "$program" "$@" 2>&1; echo "ended with $?"',
      'mount -o remount,size=64m "$LANDFALL_DATA"',
      `"$NODE" "$program" ${plan.join(' ')} 2>&1`,
    ].join('\n');
    const child = spawn('unshare', [...mount, 'sh', '-c', script, 'sh', String(size), program, ...args], {
      env: { ...process.env, ...within(folder), NODE: process.execPath, PORT: '0', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return text(child.stdout);
  }

  // Smaller than the graph's file, than its log, than the merge of the log on closing.
  it.each([4, 40, 60, 160])('of %i KiB is refused with its reason, and good once there is room', async (size) => {
    const said = await onDisk(size, 'seed');
    expect(said).toMatch(/error: .*the disk is full.* \[DATA_NOT_WRITABLE\]\nended with 1\n/);
    expect(said).toContain('\n  Duty     6.5 % of customs value\n');
    expect(said).not.toMatch(/^\s+at /m);
  });

  it('is refused by a server as well', async () => {
    expect(await onDisk(36, 'serve')).toMatch(/^error: .*the disk is full.* \[DATA_NOT_WRITABLE\]\nended with 1\n/);
  });
});
