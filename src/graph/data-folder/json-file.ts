import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The JSON in a small file; undefined if there is no such file. Fails with a `SyntaxError` if it is not JSON. */
export async function readJsonFile(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Writes the file atomically, readable only by its owner: a reader sees the old value or the new one, even after a
 * power cut. When this returns, the new value is durable.
 */
export function writeJsonFile(file: string, value: object): Promise<void> {
  return writeWhole(file, value, (draft) => rename(draft, file));
}

/** The same for a file that does not exist yet. If another process makes it meanwhile, that file is kept. */
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
    // The first failure is the one to report.
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Makes files that were created, renamed or removed in a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open folders, and keeps names without this.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** `ENOENT`, `EACCES` and so on; undefined for anything but a system error. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
