import { chmod, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errors } from '../../errors.js';
import { messages } from '../../messages/messages.js';
import { diskReason } from './disk-trouble.js';
import { errnoOf } from './json-file.js';
import { graphFile, logFolder, markerFile } from './paths.js';

/**
 * Restricts files with data of firms and desks to their owner, regardless of the umask and of the program that made
 * them. The folder itself is not changed: other programs may share it. (The access key is checked where it is opened.)
 * Fails with `DATA_EXPOSED` if that is impossible, with `DATA_NOT_WRITABLE` if the folder cannot be read.
 */
export async function closeToOthers(folder: string): Promise<void> {
  // Windows has no such modes.
  if (process.platform === 'win32') return;
  const log = logFolder(folder);
  const inLog = await readdir(log).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return [];
    throw errors.dataNotWritable({ folder, reason: diskReason(error) }, { cause: error });
  });
  for (const file of [log, ...inLog.map((name) => join(log, name)), graphFile(folder), markerFile(folder)])
    await closeFile(file);
}

async function closeFile(file: string): Promise<void> {
  let mode: number | undefined;
  try {
    mode = await modeOf(file);
    if (mode === undefined || isPrivate(mode)) return;
    await chmod(file, mode & 0o700);
    mode = await modeOf(file);
  } catch (cause) {
    throw errors.dataExposed({ file, mode: octal(mode), reason: diskReason(cause) }, { cause });
  }
  // Some file systems accept a mode and keep another.
  if (mode !== undefined && !isPrivate(mode))
    throw errors.dataExposed({
      file,
      mode: octal(mode),
      reason: messages.dataErrors.diskTrouble({ trouble: 'NO_MODES' }),
    });
}

const isPrivate = (mode: number): boolean => (mode & 0o077) === 0;

const octal = (mode: number | undefined): string => (mode ?? 0).toString(8).padStart(4, '0');

async function modeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mode & 0o777;
  } catch (error) {
    // The engine removes its log files once their content is in the graph's file.
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
