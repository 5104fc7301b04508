import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { link, mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import { errors } from '../errors.js';

/** The algorithm of the local key. */
export const localAlgorithm = 'ES256';

const Key = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), d: z.string() });

/** The key pair with which tokens for a single machine are signed. */
export interface LocalKey {
  readonly privateKey: JWK;
  readonly publicKey: JWK;
}

/**
 * The key of a data folder; makes it, and the folder, where there is none. Two processes that make it at the same time get the same one.
 * @throws `KEY_EXPOSED` where others on this machine can read it, `KEY_UNUSABLE` where it cannot be read or made
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
      throw errors.keyUnusable({ file, reason: 'it holds no key' });
    const reason = errnoOf(failure);
    throw reason === undefined ? failure : errors.keyUnusable({ file, reason }, { cause: failure });
  }
}

/** The file's text, read only where nobody else can; undefined where there is no such file. */
async function readOwn(file: string): Promise<string | undefined> {
  const handle = await open(file, constants.O_RDONLY).catch((failure: unknown) => {
    if (errnoOf(failure) === 'ENOENT') return undefined;
    throw failure;
  });
  if (handle === undefined) return undefined;
  try {
    const { mode } = await handle.stat();
    // Windows keeps no such modes.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      throw errors.keyExposed({ file, mode: (mode & 0o777).toString(8).padStart(4, '0') });
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

/** Writes a new key aside and gives it its name, unless another process was first; what stands there then is the key. */
async function make(folder: string, file: string): Promise<string> {
  // Not `recursive`: below /proc and the like that never returns.
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

/** `EACCES` and so on; undefined for what is no system error. */
function errnoOf(failure: unknown): string | undefined {
  return failure instanceof Error && 'code' in failure && typeof failure.code === 'string' && 'errno' in failure
    ? failure.code
    : undefined;
}
