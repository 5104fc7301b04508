import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errors } from '../../errors.js';
import { errnoOf } from '../data-folder/json-file.js';
import { logFolder } from '../data-folder/paths.js';

/**
 * The engine syncs its log a moment after a commit. Syncing it here lets an answered commit survive a power cut.
 * @throws `COMMIT_NOT_SYNCED`: the commit is done nevertheless, so a caller who repeats it would do it twice
 */
export async function syncLog(folder: string): Promise<void> {
  try {
    const files = await readdir(logFolder(folder));
    await Promise.all(files.map((file) => syncFile(join(logFolder(folder), file))));
  } catch (cause) {
    throw errors.commitNotSynced({ folder, reason: errnoOf(cause) ?? String(cause) }, { cause });
  }
}

async function syncFile(path: string): Promise<void> {
  try {
    const file = await open(path, 'r+');
    await file.datasync().finally(() => file.close());
  } catch (error) {
    // A checkpoint has moved the file into the graph's own meanwhile.
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
}
