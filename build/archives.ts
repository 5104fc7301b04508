import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** The bytes of a packed file. Node has no reader of xz: the program of that name unpacks it. */
export const unpackedXz = (path: string): Buffer =>
  execFileSync('xz', ['--decompress', '--stdout', path], { maxBuffer: 2 ** 30 });

/** A file of an archive, with its path in it. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The files of a `.tar.xz`. */
export function archivedFiles(archive: string): readonly ArchivedFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    execFileSync('tar', ['--extract', '--xz', '--file', archive, '--directory', folder]);
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return { path: relative(folder, path), bytes: readFileSync(path) };
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
