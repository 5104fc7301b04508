import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localIssuer, mint } from '../../src/access/local-issuer.js';
import { openLocalKey } from '../../src/access/local-key.js';
import { openTokens } from '../../src/access/open-tokens.js';
import { createTokenReader } from '../../src/access/token-reader.js';
import { startKeyServer } from './tokens.js';

const claims = { sub: 'linh', name: 'Linh Tran', roles: ['reviewer' as const], desks: ['country/VN'] };
const soon = () => new Date(Date.now() + 60_000);

let base: string;
let folder: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'landfall-key-'));
  folder = join(base, 'data');
});
afterEach(() => rm(base, { recursive: true, force: true }));

const file = () => join(folder, 'access-key.json');
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe('the local key', () => {
  it('is made at first use, for its owner alone, in a folder for its owner alone', async () => {
    await openLocalKey(folder);
    expect([await modeOf(folder), await modeOf(file())]).toEqual([0o700, 0o600]);
    expect(await readdir(folder)).toEqual(['access-key.json']);
  });

  it('stays the same, also for those who make it at the same time', async () => {
    const all = await Promise.all([openLocalKey(folder), openLocalKey(folder), openLocalKey(folder)]);
    all.push(await openLocalKey(folder));
    expect(new Set(all.map(({ publicKey }) => publicKey.x)).size).toBe(1);
  });

  it('does not reveal its secret to the code that checks tokens', async () => {
    const { publicKey } = await openLocalKey(folder);
    expect(Object.keys(publicKey).sort()).toEqual(['crv', 'kty', 'x', 'y']);
  });

  it.each([0o640, 0o604, 0o660])('is refused if others can use it (mode %o)', async (mode) => {
    await openLocalKey(folder);
    await chmod(file(), mode);
    await expect(openLocalKey(folder)).rejects.toMatchObject({
      code: 'KEY_EXPOSED',
      message: expect.stringContaining(`"${file()}" (mode 0${mode.toString(8)})`),
    });
  });

  it.each(['', '{"kty": "EC"}', 'swordfish'])('is refused if the file contains none: %s', async (text) => {
    await openLocalKey(folder);
    await writeFile(file(), text);
    const failure = await openLocalKey(folder).catch((error: Error) => error);
    expect(failure).toMatchObject({ code: 'KEY_UNUSABLE', message: expect.stringContaining('it contains no key') });
    expect(JSON.stringify(failure)).not.toContain('swordfish');
  });

  it('cannot be made if the folder is a file, and says so', async () => {
    await writeFile(folder, '');
    await expect(openLocalKey(folder)).rejects.toMatchObject({ code: 'KEY_UNUSABLE' });
  });
});

describe('a token of the local key', () => {
  it('has the claims that it was minted with', async () => {
    const key = await openLocalKey(folder);
    const reader = createTokenReader(await localIssuer(key));
    expect(await reader([`Bearer ${await mint(claims, key, soon())}`])).toEqual({
      subject: 'landfall-local|linh',
      name: 'Linh Tran',
      roles: new Set(['reviewer']),
      desks: new Set(['country/VN']),
      firm: undefined,
      until: expect.any(Number),
    });
  });

  it('is refused by a machine with another key, and once it has expired', async () => {
    const key = await openLocalKey(folder);
    const other = createTokenReader(await localIssuer(await openLocalKey(join(base, 'other'))));
    await expect(other([`Bearer ${await mint(claims, key, soon())}`])).rejects.toMatchObject({ code: 'BAD_TOKEN' });
    const own = createTokenReader(await localIssuer(key));
    const past = await mint(claims, key, new Date(Date.now() - 60_000));
    await expect(own([`Bearer ${past}`])).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
  });
});

describe('whose tokens a server takes', () => {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  beforeEach(() => void said.splice(0));

  it('are those of the local key, as long as only this machine reaches it', async () => {
    const viewerOf = await openTokens({ issuer: undefined, isLocal: true, folder }, say);
    const token = await mint(claims, await openLocalKey(folder), soon());
    expect(await viewerOf([`Bearer ${token}`])).toMatchObject({ name: 'Linh Tran' });
    expect(said).toEqual([]);
  });

  it('are nobody’s if others can reach it: it says why, and makes no key', async () => {
    const viewerOf = await openTokens({ issuer: undefined, isLocal: false, folder }, say);
    expect(said).toEqual([expect.stringContaining('set AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URI')]);
    await expect(readFile(file())).rejects.toMatchObject({ code: 'ENOENT' });
    const token = await mint(claims, await openLocalKey(folder), soon());
    await expect(viewerOf([`Bearer ${token}`])).rejects.toMatchObject({ code: 'TOKENS_NOT_TAKEN' });
  });

  it('are the issuer’s if one is configured, and no longer the local key’s', async () => {
    const keys = await startKeyServer();
    await keys.publish(['one', await generateKeyPair('ES256', { extractable: true })]);
    const issuer = { issuer: 'https://id.example', audience: 'landfall', jwks: keys.url };
    const viewerOf = await openTokens({ issuer, isLocal: true, folder }, say);
    const token = await mint(claims, await openLocalKey(folder), soon());
    await expect(viewerOf([`Bearer ${token}`])).rejects.toMatchObject({ code: 'BAD_TOKEN' });
    await keys.close();
  });
});
