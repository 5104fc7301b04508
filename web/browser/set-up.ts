import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from './chromium.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the server under test, without a slash at its end. */
    server: string;
    /** A token of a firm on this server. */
    token: string;
  }
}

const command = 'dist/cli/landfall.js';

/** Starts the built server on a new folder with everything that ships, and ends it after the tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/pages/index.html')) throw new Error('The pages are not built: run "npm run build" first.');
  chromiumPath();
  const folder = await mkdtemp(join(tmpdir(), 'landfall-browser-'));
  const environment = {
    ...process.env,
    LANDFALL_DATA: folder,
    PORT: '0',
    NEO4J_URI: '',
    LOG_LEVEL: 'info',
    // Each visit has an address of its own: what one address can ask in a minute is for one reader.
    TRUST_PROXY: '127.0.0.1',
  };
  const server = spawn(process.execPath, [command, 'serve'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(server);
  const words = ['token', '--name', 'Kim Min', '--role', 'company', '--firm', 'hanbit'];
  const { stdout } = await promisify(execFile)(process.execPath, [command, ...words], { env: environment });
  project.provide('server', address);
  project.provide('token', stdout.trim().split('\n').at(-1) ?? '');
  return async () => {
    server.kill();
    await new Promise((resolve) => server.once('exit', resolve));
    await rm(folder, { recursive: true });
  };
}

/** Where the server says that it listens. The first load of all schedules comes before. */
async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('The server has no output.');
  const lines = createInterface({ input: server.stdout });
  for await (const line of lines) {
    const [, address] = /Landfall listens on (http:\/\/[^/"]+)\//.exec(line) ?? [];
    if (address !== undefined) {
      // What follows is not read, and must not fill the pipe.
      server.stdout.resume();
      return address;
    }
  }
  throw new Error('The server ended before it listened: see its messages above.');
}
