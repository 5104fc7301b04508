import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('./hold-folder.ts', import.meta.url));

/** Another process that opens the folder, writes the thing `kept`, and records that it serves at the address. */
export async function otherProcess(folder: string, url: string): Promise<{ pid: number; kill(): Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  onTestFinished(kill);
  await Promise.race([once(child.stdout, 'data'), exited.then(() => Promise.reject(new Error('the process ended')))]);
  return { pid: child.pid ?? 0, kill };
}
