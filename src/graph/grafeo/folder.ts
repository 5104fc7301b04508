import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { errors } from '../../errors.js';
import { diskTrouble } from './disk-trouble.js';
import { readRecord, writeRecord } from './record.js';

/** The way in which the files of a data folder are laid out. Raise it when an older Landfall could not read them. */
const FORMAT = 1;

const Marker = z.object({ format: z.int().positive() });

const markerFile = (folder: string): string => join(folder, 'landfall.json');

/** The graph's file in a data folder; its log stands beside it. */
export const graphFile = (folder: string): string => join(folder, 'graph.grafeo');
export const logFolder = (folder: string): string => `${graphFile(folder)}.wal`;

/**
 * Makes the folder where it is not there, and marks it with its format.
 * Fails with `DATA_TOO_NEW`, `DATA_UNREADABLE` or `DATA_NOT_WRITABLE`.
 */
export async function claimFolder(folder: string): Promise<void> {
  const format = await readFormat(folder);
  if (format === undefined) await mark(folder);
  else if (format > FORMAT) throw errors.dataTooNew({ folder, format, known: FORMAT });
}

async function readFormat(folder: string): Promise<number | undefined> {
  try {
    const record = await readRecord(markerFile(folder));
    return record === undefined ? undefined : Marker.parse(record).format;
  } catch (cause) {
    throw errors.dataUnreadable({ folder, reason: diskTrouble(cause) ?? 'its landfall.json is damaged' }, { cause });
  }
}

async function mark(folder: string): Promise<void> {
  try {
    // What firms say of themselves will be in it: nobody else on this machine reads it.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeRecord(markerFile(folder), { format: FORMAT });
  } catch (cause) {
    throw errors.dataNotWritable({ folder, reason: diskTrouble(cause) ?? String(cause) }, { cause });
  }
}
