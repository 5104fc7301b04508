import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { errors, LandfallError } from '../../errors.js';
import { diskReason } from '../data-folder/disk-trouble.js';
import { makePrivateFolder } from '../data-folder/folder.js';
import { syncFolder } from '../data-folder/json-file.js';
import { FORMAT, type Mark, readMarker, writeMarker } from '../data-folder/marker.js';
import { graphFile, keyFile, logFolder, markerFile } from '../data-folder/paths.js';
import { beginHistory, countCommit, readState } from '../watermark/graph-state.js';
import { type BackupManifest, readManifest } from './backup-manifest.js';
import { inspectGraph } from './inspect.js';
import { openGrafeo } from './open.js';

/** The result of restoring a backup. */
export interface Restored {
  readonly manifest: BackupManifest;
  /** The folder with the former files of the data folder; undefined if there were none. */
  readonly replaced: string | undefined;
}

/**
 * Replaces the content of a data folder with a backup, and moves the former content aside. The graph begins a new
 * history, which continues the one in the backup. If it is interrupted, the folder is as before, or `openGraph` refuses
 * it.
 * @throws `BACKUP_NOT_READ`, `DATA_IN_USE`, `DATA_NOT_WRITABLE`
 */
export async function restoreBackup(backup: string, folder: string): Promise<Restored> {
  const manifest = await readManifest(backup);
  await makePrivateFolder(folder);
  await assertUnused(folder);
  const stage = join(folder, `restore-${randomUUID()}.draft`);
  try {
    await prepare(manifest, backup, folder, stage);
    const files = manifest.files.map(({ name }) => name).filter((name) => name !== MARKER);
    const replaced = await moveAside(folder, [...files, basename(logFolder(folder))]);
    // The mark comes last: until then the former one makes `openGraph` refuse a folder without a graph.
    for (const name of [...files, MARKER]) await rename(join(stage, name), join(folder, name));
    await syncFolder(folder);
    return { manifest, replaced };
  } catch (cause) {
    if (cause instanceof LandfallError) throw cause;
    throw errors.dataNotWritable({ folder, reason: diskReason(cause) }, { cause });
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

const MARKER = basename(markerFile(''));

/** The engine's lock shows whether a process has the graph open, regardless of the state of the graph. */
async function assertUnused(folder: string): Promise<void> {
  if (!existsSync(graphFile(folder))) return;
  await inspectGraph(folder).catch((failure: unknown) => {
    if (failure instanceof LandfallError && failure.code === 'DATA_IN_USE') throw failure;
  });
}

/** Prepares the files from the backup, in a folder beside those that they will replace. */
async function prepare({ files }: BackupManifest, backup: string, folder: string, stage: string): Promise<void> {
  await mkdir(stage, { mode: 0o700 });
  for (const { name } of files) {
    await copyFile(join(backup, name), join(stage, name));
    await chmod(join(stage, name), 0o600);
  }
  const mark = await beginOwnHistory(stage);
  // What this folder has seen of Neo4j databases does not belong to the graph.
  const databases = await readMarker(folder).then(
    (marker) => marker?.databases,
    () => undefined,
  );
  const hasKey = existsSync(keyFile(stage)) || existsSync(keyFile(folder));
  await writeMarker(stage, {
    format: FORMAT,
    graph: mark,
    ...(databases && { databases }),
    ...(hasKey && { accessKey: true }),
  });
}

async function beginOwnHistory(stage: string): Promise<Mark> {
  const graph = await openGrafeo({ folder: stage });
  try {
    await graph.transaction(async (transaction) => {
      await beginHistory(transaction, await readState(transaction));
      await countCommit(transaction);
    });
    const { formerHistories: _, ...mark } = await readState(graph);
    return mark;
  } finally {
    await graph.close();
  }
}

/** @returns the folder with the former files and a copy of the mark; undefined if there were none */
async function moveAside(folder: string, names: readonly string[]): Promise<string | undefined> {
  const present = names.filter((name) => existsSync(join(folder, name)));
  if (present.length === 0 && !existsSync(markerFile(folder))) return undefined;
  const aside = join(folder, `replaced-${new Date().toISOString().replace(/[:.]/g, '-')}`);
  await mkdir(aside, { mode: 0o700 });
  if (existsSync(markerFile(folder))) await copyFile(markerFile(folder), markerFile(aside));
  for (const name of present) await rename(join(folder, name), join(aside, name));
  return aside;
}
