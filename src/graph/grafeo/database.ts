import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { errors } from '../../errors.js';
import { diskTrouble } from './disk-trouble.js';
import { openingFailure } from './failure.js';
import { claimFolder, graphFile } from './folder.js';
import { hold } from './holder.js';

/** The log is taken into the file once it has this size, so that opening after a crash stays quick. */
const CHECKPOINT_BYTES = 16 * 1024 * 1024;

/**
 * Opens the graph in a data folder, which is then this process's alone; without a folder, one in memory.
 * Fails with `DATA_IN_USE`, `DATA_TOO_NEW`, `DATA_UNREADABLE` or `DATA_NOT_WRITABLE`.
 */
export async function openDatabase(folder: string | undefined): Promise<GrafeoDB> {
  if (folder === undefined) return grafeo.GrafeoDB.create();
  await claimFolder(folder);
  const database = await openFile(folder);
  try {
    await hold(folder);
    return database;
  } catch (cause) {
    database.close();
    throw errors.dataNotWritable({ folder, reason: diskTrouble(cause) ?? String(cause) }, { cause });
  }
}

async function openFile(folder: string): Promise<GrafeoDB> {
  try {
    const database = grafeo.GrafeoDB.create(graphFile(folder));
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    return database;
  } catch (cause) {
    throw await openingFailure(folder, cause);
  }
}
