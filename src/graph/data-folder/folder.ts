import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errors } from '../../errors.js';
import { diskReason } from './disk-trouble.js';
import { errnoOf } from './json-file.js';
import { createMarker, type Marker, readMarker } from './marker.js';
import { closeToOthers } from './modes.js';

/**
 * Makes the folder if it does not exist, marks it with its format, and restricts its files to the owner.
 * Fails with `DATA_TOO_NEW`, `DATA_UNREADABLE`, `MARKER_DAMAGED`, `DATA_NOT_WRITABLE` or `DATA_EXPOSED`.
 * @returns the previous content of `landfall.json`; undefined if there was none
 */
export async function claimFolder(folder: string): Promise<Marker | undefined> {
  await makePrivateFolder(folder);
  await closeToOthers(folder);
  const marker = await readMarker(folder);
  if (marker === undefined) await createMarker(folder);
  return marker;
}

/**
 * Makes a folder and its parents, for the owner only. An existing folder is not changed.
 * Fails with `DATA_NOT_WRITABLE`.
 */
export async function makePrivateFolder(folder: string): Promise<void> {
  try {
    await make(resolve(folder));
  } catch (cause) {
    throw errors.dataNotWritable({ folder, reason: diskReason(cause) }, { cause });
  }
}

/** Folder by folder: `recursive` of Node's `mkdir` never returns if the system makes no folders, as below `/proc`. */
async function make(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await make(above);
  await mkdir(folder, { mode: 0o700 }).catch(async (error: unknown) => {
    // Another process made it meanwhile.
    if (errnoOf(error) !== 'EEXIST' || !(await isFolder(folder))) throw error;
  });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}
