import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A child process that answers calls. */
export interface Remote {
  call(name: string, argument?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

const reply = z.object({ id: z.number(), value: z.unknown().optional(), failure: z.string().optional() });

/**
 * Starts a module beside the caller (`import.meta.url`) as a process that answers with `answerCalls`. It runs in the
 * same way as the command line.
 */
export function startRemote(caller: string, module: string): Remote {
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(fileURLToPath(new URL(module, caller)), { execArgv: ['--import', 'tsx'], env });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(failure: Error): void }>();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let calls = 0;
  child.on('message', (message) => {
    const { id, value, failure } = reply.parse(message);
    if (failure === undefined) waiting.get(id)?.resolve(value);
    else waiting.get(id)?.reject(new Error(failure));
    waiting.delete(id);
  });
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${module} ended with code ${code}`));
  });
  return {
    call: (name, argument) =>
      new Promise((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject });
        child.send({ id: calls, name, argument });
      }),
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}
