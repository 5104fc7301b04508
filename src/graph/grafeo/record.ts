import { readFile, rename, writeFile } from 'node:fs/promises';

/** The JSON in a small file; undefined where there is no such file. Fails with a `SyntaxError` when it is no JSON. */
export async function readRecord(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes the file as a whole: a reader sees the old record or the new one. */
export async function writeRecord(file: string, record: object): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(record)}\n`);
  await rename(draft, file);
}

/** `ENOENT`, `EACCES` and so on; undefined for what is no system error. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
