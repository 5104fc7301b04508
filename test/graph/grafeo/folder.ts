import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A data folder for the running test only. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'landfall-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
