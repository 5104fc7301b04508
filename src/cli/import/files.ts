import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { errors } from '../../errors.js';
import type { PublishedFile } from '../../ingest/schedules/read-edition.js';
import { messages } from '../../messages/messages.js';

/** The size of files together, in bytes. @throws `SCHEDULE_NOT_READ` if one of them cannot be opened */
export async function sizeOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
        throw notOpened(path, cause.code ?? cause.message, cause);
      });
      if (found.isDirectory()) throw notOpened(path, 'EISDIR');
      return found.size;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const notOpened = (file: string, reason: string, cause?: unknown) =>
  errors.scheduleNotRead({ file, line: undefined, reason: messages.scheduleImport.notOpened({ reason }) }, { cause });

/** Files that are read in pieces, each of which `onPiece` receives. */
export const filesOf = (paths: readonly string[], onPiece: (piece: Uint8Array) => void): readonly PublishedFile[] =>
  paths.map((path) => ({
    path,
    bytes: async function* () {
      for await (const piece of createReadStream(path)) {
        if (!(piece instanceof Uint8Array)) continue;
        onPiece(piece);
        yield piece;
      }
    },
  }));
