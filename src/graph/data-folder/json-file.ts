import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The JSON in a small file; undefined where there is no such file. Fails with a `SyntaxError` when it is no JSON. */
export async function readJsonFile(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Writes the file as a whole, readable by its owner alone: a reader sees the old value or the new one, also after a
 * power cut, and what was written before this returns is there afterwards.
 */
export function writeJsonFile(file: string, value: object): Promise<void> {
  return writeWhole(file, value, (draft) => rename(draft, file));
}

/** The same for a file that is not there yet; one that another process made meanwhile stays as it is. */
export function createJsonFile(file: string, value: object): Promise<void> {
  return writeWhole(file, value, async (draft) => {
    await link(draft, file).catch((error: unknown) => {
      if (errnoOf(error) !== 'EEXIST') throw error;
    });
    await rm(draft);
  });
}

async function writeWhole(file: string, value: object, giveName: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${file}.${process.pid}.draft`;
  try {
    const handle = await open(draft, 'w', 0o600);
    try {
      await handle.chmod(0o600);
      await handle.writeFile(`${JSON.stringify(value)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await giveName(draft);
    await syncFolder(dirname(file));
  } catch (error) {
    // What failed first is what counts.
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Makes names that were given or taken in a folder outlive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and keeps names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** `ENOENT`, `EACCES` and so on; undefined for what is no system error. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
