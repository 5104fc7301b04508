import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { errors } from '../../errors.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { readJsonFile, writeJsonFile } from '../data-folder/json-file.js';

/** The layout of a backup. */
const FORMAT = 1;

const Manifest = z.object({
  format: z.int().positive(),
  /** ISO 8601 in UTC. */
  madeAt: z.string(),
  sequence: z.int().nonnegative(),
  history: z.string().nullable(),
  commits: z.int().nonnegative(),
  nodes: z.int().nonnegative(),
  edges: z.int().nonnegative(),
  files: z.array(z.object({ name: z.string().regex(/^[a-z-]+\.[a-z]+$/), bytes: z.int(), sha256: z.string() })),
});

/** The content of `backup.json`: how far the graph of the backup had come, and its files. */
export type BackupManifest = z.infer<typeof Manifest>;

const manifestName = 'backup.json';

const manifestFile = (backup: string): string => join(backup, manifestName);

/** Records the files of a backup as they can be read from the disk now. */
export async function writeManifest(
  backup: string,
  names: readonly string[],
  said: Omit<BackupManifest, 'format' | 'files'>,
): Promise<BackupManifest> {
  const files = await Promise.all(names.map((name) => describe(backup, name)));
  const manifest = { format: FORMAT, ...said, files };
  await writeJsonFile(manifestFile(backup), manifest);
  return manifest;
}

/** Reads a backup's manifest, and every file that it names. @throws `BACKUP_NOT_READ` */
export async function readManifest(backup: string): Promise<BackupManifest> {
  const refuse = (reason: Message, cause?: unknown) => errors.backupNotRead({ folder: backup, reason }, { cause });
  const value = await readJsonFile(manifestFile(backup)).catch((cause: unknown) => {
    throw refuse(messages.dataErrors.backupFault({ fault: 'UNREADABLE', file: manifestName }), cause);
  });
  if (value === undefined) throw refuse(messages.dataErrors.backupFault({ fault: 'MISSING', file: manifestName }));
  const manifest = Manifest.safeParse(value);
  if (!manifest.success)
    throw refuse(messages.dataErrors.backupFault({ fault: 'DAMAGED', file: manifestName }), manifest.error);
  const { format } = manifest.data;
  if (format > FORMAT) throw refuse(messages.dataErrors.backupTooNew({ format }));
  for (const file of manifest.data.files) {
    const is = await describe(backup, file.name).catch((cause: unknown) => {
      throw refuse(messages.dataErrors.backupFault({ fault: 'UNREADABLE', file: file.name }), cause);
    });
    if (is.bytes !== file.bytes || is.sha256 !== file.sha256)
      throw refuse(messages.dataErrors.backupFault({ fault: 'CHANGED', file: file.name }));
  }
  return manifest.data;
}

async function describe(backup: string, name: string): Promise<BackupManifest['files'][number]> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(backup, name)), hash);
  return { name, bytes: (await stat(join(backup, name))).size, sha256: hash.digest('hex') };
}
