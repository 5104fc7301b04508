import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { landfall } from '../../cli/landfall.js';
import { ask, type Reply } from './ask.js';

export interface Built {
  readonly program: string;
  readonly template: string;
}

/**
 * A built server in a process of its own, on a copy of a loaded data folder. It trusts `x-forwarded-for` of this
 * machine.
 */
export interface AttackedServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Its data folder. */
  readonly folder: string;
  /** The lines of its log so far. */
  readonly log: readonly string[];
  /** The value of a metric; 0 for an unknown name. */
  metric(name: string): Promise<number>;
  /** The longest time for which the event loop was blocked since the last call, in milliseconds. */
  longestStretch(): Promise<number>;
  metrics(): Promise<string>;
  /** Sends a request from an address. */
  ask(body: unknown, options?: { readonly from?: string; readonly token?: string | undefined }): Promise<Reply>;
  /** A token of this machine. */
  token(...options: readonly string[]): Promise<string>;
  /** Bytes of all files in the data folder. */
  storedBytes(): Promise<number>;
  hasExited(): boolean;
  /** Ends it with SIGTERM. Its exit code, null where it was killed. */
  stop(): Promise<number | null>;
}

export interface ServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The maximum of open files and connections; that of this process if absent. */
  readonly openFiles?: number;
}

const probe = new URL('./loop-probe.mjs', import.meta.url).href;

/** Longer than a start takes on a busy machine. */
const patienceMs = 120_000;

/** Starts a server and waits until it answers. @throws with its output if it ends, or does not answer in time */
export async function startServer(
  { program, template }: Built,
  { env = {}, openFiles }: ServerOptions = {},
): Promise<AttackedServer> {
  const parent = await mkdtemp(join(tmpdir(), 'landfall-attacked-'));
  const folder = join(parent, 'data');
  await cp(template, folder, { recursive: true });
  const { NEO4J_URI: _, FORCE_COLOR: __, ...inherited } = process.env;
  const limit = openFiles === undefined ? '' : `ulimit -n ${openFiles} && `;
  const command = [process.execPath, '--import', probe, program, 'serve'];
  const child = spawn('sh', ['-c', `${limit}exec "$0" "$@"`, ...command], {
    env: {
      ...inherited,
      NODE_ENV: 'production',
      PORT: '0',
      LANDFALL_DATA: folder,
      LOG_LEVEL: 'info',
      TRUST_PROXY: '127.0.0.1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const closed = once(child, 'close');
  const patience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  const log: string[] = [];
  const stderr = child.stderr === null ? Promise.resolve('') : text(child.stderr);
  const ended = closed.then(async ([code]) => {
    await rm(parent, { recursive: true, force: true });
    throw new Error(`the server ended with ${code}:\n${log.join('\n')}\n${await stderr}`);
  });
  const url = await Promise.race([addressIn(child, log), ended]).finally(() => clearTimeout(patience));
  ended.catch(() => {});
  const metrics = async () => (await fetch(`${url}/metrics`)).text();
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid ?? 0,
    folder,
    log,
    metrics,
    metric: async (name) => valueIn(await metrics(), name),
    async longestStretch() {
      const answer = once(child, 'message');
      child.send('longest');
      const [{ longestMs }] = z
        .tuple([z.object({ longestMs: z.number() })])
        .rest(z.unknown())
        .parse(await answer);
      return longestMs;
    },
    ask: (body, options) => ask(`${url}/graphql`, body, options),
    async token(...options) {
      const {
        stdout,
        stderr: failure,
        code,
      } = await landfall(program, ['token', ...options], { LANDFALL_DATA: folder });
      if (code !== 0) throw new Error(failure);
      return stdout.trim();
    },
    storedBytes: () => sizeOf(folder),
    hasExited: () => child.exitCode !== null || child.signalCode !== null,
    async stop() {
      child.kill('SIGTERM');
      const [code] = await closed;
      await rm(parent, { recursive: true, force: true });
      return typeof code === 'number' ? code : null;
    },
  };
}

const valueIn = (metrics: string, name: string): number =>
  Number(new RegExp(`^${name}(?:{[^}]*})? (.+)$`, 'm').exec(metrics)?.[1] ?? 0);

function addressIn({ stdout }: ChildProcess, log: string[]): Promise<string> {
  return new Promise((resolve) => {
    if (stdout === null) return;
    createInterface({ input: stdout }).on('line', (line) => {
      log.push(line);
      const found = /listens on (http:\/\/[^/"]+)\/graphql/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(folder, name)).catch(() => undefined))?.size ?? 0),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
