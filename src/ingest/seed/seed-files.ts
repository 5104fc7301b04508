import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import pLimit from 'p-limit';
import { errors } from '../../errors.js';
import { isScheduleFile } from '../schedules/shipped-schedules.js';

export interface SeedFile {
  /** Begins with the name of the seed folder: `seed/eu/ai-act.yaml`. */
  readonly name: string;
  readonly text: string;
}

/** Files that are open at once: a process may have few. */
const filesAtOnce = 32;

/** Every file below the seed folder except its guides (`*.md`) and tariff schedules (`*.tsv`), by name. @throws `NO_SEED`, `SEED_UNREADABLE` */
export async function readSeedFiles(folder: string): Promise<SeedFile[]> {
  const root = resolve(folder);
  const paths = await listFiles(root).catch((cause: unknown) => {
    throw errors.noSeed({ folder }, { cause });
  });
  if (paths.length === 0) throw errors.noSeed({ folder });
  const limit = pLimit(filesAtOnce);
  return Promise.all(
    paths.map((path) =>
      limit(async () => {
        const name = [basename(root), ...relative(root, path).split(sep)].join('/');
        const text = await readFile(path, 'utf8').catch((cause: Error) => {
          throw errors.seedUnreadable({ file: name, reason: cause.message }, { cause });
        });
        return { name, text };
      }),
    ),
  );
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md') && !isScheduleFile(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Changes if any file does. */
export function hashOf(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}
