import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Variables = Readonly<Record<string, string>>;

/** No colours, and no engine or language that the test does not choose. */
function environment(variables: Variables): NodeJS.ProcessEnv {
  const { NEO4J_URI: _, LOG_LEVEL: __, FORCE_COLOR: ___, LC_ALL: ____, TIME_ZONE: _____, ...others } = process.env;
  return { ...others, PORT: '0', LC_MESSAGES: 'C', ...variables };
}

/** Runs a command to its end. */
export async function landfall(program: string, args: readonly string[], variables: Variables): Promise<Result> {
  const child = spawn(process.execPath, [program, ...args], {
    env: environment(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}

export interface Serving {
  readonly pid: number;
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  /** Its log until then. */
  readonly log: string;
  /** Stops it. Its exit code. */
  stop(): Promise<number | null>;
}

/** Starts a server on a free port, and waits until it answers. */
export async function serve(program: string, variables: Variables, options: readonly string[] = []): Promise<Serving> {
  const child = spawn(process.execPath, [program, 'serve', ...options], {
    env: environment(variables),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const { url, log } = await Promise.race([
    address(child),
    closed.then(() => Promise.reject(new Error('the server ended'))),
  ]);
  const stop = async () => {
    child.kill('SIGTERM');
    const [code] = await closed;
    return code;
  };
  return { pid: child.pid ?? 0, url, log, stop };
}

async function address({ stdout }: ChildProcess): Promise<Pick<Serving, 'url' | 'log'>> {
  let log = '';
  for await (const chunk of stdout ?? []) {
    log += chunk;
    const found = /listens on (http:\/\/[^/]+)\/graphql/.exec(log);
    if (found?.[1]) return { url: found[1], log };
  }
  throw new Error(`the server named no address:\n${log}`);
}
