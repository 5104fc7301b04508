import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { errnoOf, readRecord, writeRecord } from './record.js';

const Holder = z.object({
  /** Process id. */
  pid: z.int().positive(),
  host: z.string(),
  /** Where the process serves, once it does: `http://127.0.0.1:4000`. */
  url: z.string().optional(),
});

/** The process that has a data folder open. */
export type Holder = z.infer<typeof Holder>;

const recordFile = (folder: string): string => join(folder, 'holder.json');

/** Writes that this process holds the folder. Only the engine's lock decides; the record says whom to ask. */
export async function hold(folder: string): Promise<void> {
  await writeRecord(recordFile(folder), { pid: process.pid, host: hostname() });
}

/** Adds to the record where this process, which holds the folder, answers. */
export async function announce(folder: string, url: string): Promise<void> {
  await writeRecord(recordFile(folder), { pid: process.pid, host: hostname(), url });
}

/** Takes this process off the record. */
export async function release(folder: string): Promise<void> {
  await rm(recordFile(folder), { force: true });
}

/**
 * The process that holds the folder; null when none is known to. On another host (a container, say) it counts as alive:
 * where its address does not answer, opening the folder tells.
 */
export async function whoHolds(folder: string): Promise<Holder | null> {
  const record = Holder.safeParse(await readRecord(recordFile(folder)).catch(() => undefined));
  return record.success && isAlive(record.data) ? record.data : null;
}

function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process of another user may not be signalled, but is there.
    return errnoOf(error) === 'EPERM';
  }
}
