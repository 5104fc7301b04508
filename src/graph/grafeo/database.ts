import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { errors, LandfallError } from '../../errors.js';
import { diskReason } from '../data-folder/disk-trouble.js';
import { claimFolder } from '../data-folder/folder.js';
import { writeLockFile } from '../data-folder/lock-file.js';
import { closeToOthers } from '../data-folder/modes.js';
import { graphFile } from '../data-folder/paths.js';
import { openingFailure } from './failure.js';

/** The engine moves its log into the file at this size, so that opening after a crash stays fast. */
const CHECKPOINT_BYTES = 16 * 1024 * 1024;

/**
 * Opens the graph in a data folder for this process alone; without a folder, a graph in memory.
 * Fails with `DATA_IN_USE`, `DATA_UNREADABLE`, or as `claimFolder` does.
 */
export async function openDatabase(folder: string | undefined): Promise<GrafeoDB> {
  if (folder === undefined) return grafeo.GrafeoDB.create();
  await claimFolder(folder);
  const database = await openFile(folder);
  try {
    // The engine makes its files with the modes of the umask.
    await closeToOthers(folder);
    await writeLockFile(folder);
    return database;
  } catch (cause) {
    closeAfter(database);
    if (cause instanceof LandfallError) throw cause;
    throw errors.dataNotWritable({ folder, reason: diskReason(cause) }, { cause });
  }
}

/** On a full disk closing can fail as well. The first failure is the one to report, and the log keeps every commit. */
function closeAfter(database: GrafeoDB): void {
  try {
    database.close();
  } catch {}
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
