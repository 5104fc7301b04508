import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export const command = 'dist/cli/landfall.js';

export interface StartedServer {
  /** Without a slash at its end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** The environment of a server on a folder and a free port. */
export const serverEnvironment = (folder: string, more: Readonly<Record<string, string>> = {}) => ({
  ...process.env,
  LANDFALL_DATA: folder,
  PORT: '0',
  NEO4J_URI: '',
  LOG_LEVEL: 'info',
  // Each visit has an address of its own: what one address can ask in a minute is for one reader.
  TRUST_PROXY: '127.0.0.1',
  ...more,
});

/** Starts the built server. On a new folder it loads everything that ships first. */
export async function startServer(environment: NodeJS.ProcessEnv): Promise<StartedServer> {
  const server = spawn(process.execPath, [command, 'serve'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(server);
  return {
    address,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
    },
  };
}

/** Where the server says that it listens. */
async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('The server has no output.');
  for await (const line of createInterface({ input: server.stdout })) {
    const [, address] = /Landfall listens on (http:\/\/[^/"]+)\/graphql/.exec(line) ?? [];
    if (address === undefined) continue;
    // What follows is not read, and must not fill the pipe.
    server.stdout.resume();
    return address;
  }
  throw new Error('The server ended before it listened: see its messages above.');
}
