import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { errnoOf, readJsonFile, writeJsonFile } from './json-file.js';

const LockOwner = z.object({
  /** Process id. */
  pid: z.int().positive(),
  host: z.string(),
  /** The address of the server, once it listens: `http://127.0.0.1:4000`. */
  url: z.string().optional(),
});

/** The process that has a data folder open. */
export type LockOwner = z.infer<typeof LockOwner>;

export const lockFile = (folder: string): string => join(folder, 'lock.json');

/** Writes that this process has the folder open. Only the engine's lock decides; the file names the process to ask. */
export async function writeLockFile(folder: string): Promise<void> {
  await writeJsonFile(lockFile(folder), { pid: process.pid, host: hostname() });
}

/** Adds to the lock file the address of this process, which has the folder open. */
export async function addAddress(folder: string, url: string): Promise<void> {
  await writeJsonFile(lockFile(folder), { pid: process.pid, host: hostname(), url });
}

export async function removeLockFile(folder: string): Promise<void> {
  await rm(lockFile(folder), { force: true });
}

/**
 * The process that has the folder open; null if none is known. A process on another host (a container, say) counts as
 * running: if its address does not answer, opening the folder shows whether it is.
 */
export async function findLockOwner(folder: string): Promise<LockOwner | null> {
  const owner = LockOwner.safeParse(await readJsonFile(lockFile(folder)).catch(() => undefined));
  return owner.success && isAlive(owner.data) ? owner.data : null;
}

const isAlive = ({ pid, host }: LockOwner): boolean => host !== hostname() || isRunning(pid);

/** Whether a process with this id runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user cannot be signalled, but it exists.
    return errnoOf(error) === 'EPERM';
  }
}
