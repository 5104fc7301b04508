import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Config } from '../config.js';
import { graphFile, markerFile } from '../graph/data-folder/paths.js';

/** Whether the data folder of the embedded engine is new. One with a marker has had a graph: opening it says what is lost. */
export const isFirstStart = ({ neo4j, data }: Config): boolean =>
  neo4j === undefined && ![graphFile(data), markerFile(data)].some((file) => existsSync(file));

/**
 * Loads the seed into a new data folder with `landfall seed`, in a process of its own: the embedded engine keeps the
 * memory that it takes to write the rates, about as much as the server needs.
 * @param onLine receives each line that the command prints; its errors go to the error output of this process
 * @returns the exit code of the command
 */
export function loadFirst(onLine: (line: string) => void): Promise<number> {
  const [, program = ''] = process.argv;
  const loading = fork(program, ['seed'], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const stop = () => void loading.kill();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (loading.stdout !== null) createInterface({ input: loading.stdout }).on('line', onLine);
  return new Promise((resolve, reject) => {
    loading.once('error', reject);
    loading.once('close', (code) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}

/** Ends this process when the one that started it does, so that nothing holds the data folder that nobody waits for. */
export function endWithParent(): void {
  if (!process.connected) return;
  process.once('disconnect', () => process.exit(1));
  // The listener alone would keep this process alive after its work.
  process.channel?.unref();
}
