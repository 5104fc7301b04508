import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, copyFile, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { errors, LandfallError } from '../../errors.js';
import { messages } from '../../messages/messages.js';
import { diskReason } from '../data-folder/disk-trouble.js';
import { makePrivateFolder } from '../data-folder/folder.js';
import { errnoOf, syncFolder } from '../data-folder/json-file.js';
import { FORMAT, writeMarker } from '../data-folder/marker.js';
import { graphFile, keyFile, markerFile } from '../data-folder/paths.js';
import { type BackupManifest, writeManifest } from './backup-manifest.js';
import { inspectGraph } from './inspect.js';
import type { GrafeoGraph, GraphSize } from './open.js';

/**
 * Writes a backup of a data folder: a copy of its graph as it is between two transactions, its mark and its access key.
 * The backup is read back before it gets its name, so it is complete or does not exist.
 * @param graph the open graph of the folder
 * @param destination a folder that does not exist yet; its parents are made
 * @throws `BACKUP_EXISTS`, `BACKUP_NOT_WRITTEN`
 */
export async function writeBackup(graph: GrafeoGraph, folder: string, destination: string): Promise<BackupManifest> {
  await assertFree(destination);
  const draft = `${destination}.${randomUUID()}.draft`;
  try {
    await makePrivateFolder(dirname(destination));
    await mkdir(draft, { mode: 0o700 });
    const size = await graph.copyTo(graphFile(draft));
    const manifest = await complete(draft, folder, { destination, size });
    await giveName(draft, destination);
    await syncFolder(dirname(destination));
    return manifest;
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    if (cause instanceof LandfallError && /^BACKUP_/.test(cause.code)) throw cause;
    throw errors.backupNotWritten({ folder: destination, reason: diskReason(cause) }, { cause });
  }
}

/** @param size of the graph when it was copied */
async function complete(
  draft: string,
  folder: string,
  { destination, size }: { destination: string; size: GraphSize },
): Promise<BackupManifest> {
  const { nodes, edges, formerHistories: _, ...mark } = await inspectGraph(draft);
  if (nodes !== size.nodes || edges !== size.edges)
    throw errors.backupNotWritten({
      folder: destination,
      reason: messages.dataErrors.copyDiffers({ nodes, edges, expectedNodes: size.nodes, expectedEdges: size.edges }),
    });
  const hasKey = existsSync(keyFile(folder));
  if (hasKey) await copyFile(keyFile(folder), keyFile(draft));
  await writeMarker(draft, { format: FORMAT, graph: mark, ...(hasKey && { accessKey: true }) });
  const files = [graphFile(draft), markerFile(draft), ...(hasKey ? [keyFile(draft)] : [])];
  for (const file of files) await secure(file);
  const names = files.map((file) => basename(file));
  return writeManifest(draft, names, { madeAt: new Date().toISOString(), ...mark, nodes, edges });
}

/** Restricts the file to its owner, and syncs it to the disk. */
async function secure(file: string): Promise<void> {
  await chmod(file, 0o600);
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
}

/** @throws `BACKUP_EXISTS` if another process was faster */
async function giveName(draft: string, destination: string): Promise<void> {
  await assertFree(destination);
  await rename(draft, destination).catch((cause: unknown) => {
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(errnoOf(cause) ?? ''))
      throw errors.backupExists({ folder: destination }, { cause });
    throw cause;
  });
}

async function assertFree(destination: string): Promise<void> {
  try {
    await lstat(destination);
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return;
    throw errors.backupNotWritten({ folder: destination, reason: diskReason(cause) }, { cause });
  }
  throw errors.backupExists({ folder: destination });
}
