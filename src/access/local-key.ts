import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { link, mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import { errors } from '../errors.js';
import { messages } from '../messages/messages.js';

/** The algorithm of the local key. */
export const localAlgorithm = 'ES256';

const Key = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), d: z.string() });

/** The key pair that signs tokens for a single machine. */
export interface LocalKey {
  readonly privateKey: JWK;
  readonly publicKey: JWK;
}

/**
 * The key of a data folder. Makes it, and the folder, if it does not exist. Two processes that make it at the same time
 * get the same key.
 * @throws `KEY_EXPOSED` if others on this machine can read it, `KEY_UNUSABLE` if it cannot be read or made
 */
export async function openLocalKey(folder: string): Promise<LocalKey> {
  const file = join(folder, 'access-key.json');
  try {
    const text = (await readOwn(file)) ?? (await make(folder, file));
    const privateKey = Key.parse(JSON.parse(text));
    const { d: _, ...publicKey } = privateKey;
    return { privateKey, publicKey };
  } catch (failure) {
    if (failure instanceof SyntaxError || failure instanceof z.ZodError)
      // Without its cause, which quotes the file.
      throw errors.keyUnusable({ file, reason: messages.accessErrors.noKeyInFile() });
    const errno = errnoOf(failure);
    if (errno === undefined) throw failure;
    throw errors.keyUnusable({ file, reason: messages.common.verbatim({ text: errno }) }, { cause: failure });
  }
}

/** The file's text, if only its owner can read it; undefined if there is no such file. */
async function readOwn(file: string): Promise<string | undefined> {
  const handle = await open(file, constants.O_RDONLY).catch((failure: unknown) => {
    if (errnoOf(failure) === 'ENOENT') return undefined;
    throw failure;
  });
  if (handle === undefined) return undefined;
  try {
    const { mode } = await handle.stat();
    // Windows has no such modes.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      throw errors.keyExposed({ file, mode: (mode & 0o777).toString(8).padStart(4, '0') });
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

/** Writes a new key to a temporary file and renames it, unless another process was first; then that key is used. */
async function make(folder: string, file: string): Promise<string> {
  // Not `recursive`: below /proc and similar folders that never returns.
  await mkdir(folder, { mode: 0o700 }).catch((failure: unknown) => {
    if (errnoOf(failure) !== 'EEXIST') throw failure;
  });
  const draft = `${file}.${randomUUID()}`;
  const { privateKey } = await generateKeyPair(localAlgorithm, { extractable: true });
  try {
    await writeFile(draft, `${JSON.stringify(await exportJWK(privateKey))}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    await link(draft, file).catch((failure: unknown) => {
      if (errnoOf(failure) !== 'EEXIST') throw failure;
    });
  } finally {
    await rm(draft, { force: true });
  }
  return (await readOwn(file)) ?? '';
}

/** `EACCES` and so on; undefined for anything but a system error. */
function errnoOf(failure: unknown): string | undefined {
  return failure instanceof Error && 'code' in failure && typeof failure.code === 'string' && 'errno' in failure
    ? failure.code
    : undefined;
}
