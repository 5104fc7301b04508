import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../src/server/server.js';
import { toyServer } from './toy.js';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>Landfall</title><meta content="__NONCE__">');
  await writeFile(join(folder, 'assets/main-1a2b.js'), 'run()');
  await writeFile(join(folder, 'assets/main-1a2b.js.br'), brotliCompressSync('run()'));
  server = await toyServer({ pages: folder, issuer: 'https://issuer.example' });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const visit = (url: string) => server.app.inject({ url, headers: { accept: 'text/html,*/*;q=0.8' } });

describe('the pages', () => {
  it.each(['/', '/plan?to=VN&hs=330499', '/compare', '/plans'])('answer at %s', async (url) => {
    const page = await visit(url);
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.body).toContain('<title>Landfall</title>');
  });

  it('may reach this server and the issuer of tokens only', async () => {
    const policy = String((await visit('/')).headers['content-security-policy']).split(';');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self' https://issuer.example");
  });

  it('have the nonce of their policy, another one each time', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { body, headers } = await visit('/');
        const [, nonce] = /content="([^"]+)"/.exec(body) ?? [];
        expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it('load files that a browser need not ask for again, compressed', async () => {
    const file = await server.app.inject({ url: '/assets/main-1a2b.js', headers: { 'accept-encoding': 'br' } });
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(file.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(file.rawPayload).toString()).toBe('run()');
    expect((await server.app.inject({ url: '/assets/main-1a2b.js' })).body).toBe('run()');
  });

  it('say to a person that an address has no page, and to a client that it has no path', async () => {
    const page = await visit('/comparison');
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('<title>Landfall</title>');
    for (const answer of [await visit('/a/b'), await server.app.inject({ url: '/comparison' })]) {
      expect(answer.statusCode).toBe(404);
      expect(answer.json().errors[0].extensions.code).toBe('NO_SUCH_PATH');
    }
  });

  it('may be left out of a build: the server runs, and says so in its log', async () => {
    const bare = await toyServer({ pages: join(folder, 'nowhere') });
    expect((await bare.app.inject({ url: '/' })).statusCode).toBe(404);
    expect(bare.lines).toContainEqual(
      expect.objectContaining({ level: 40, msg: 'pages not found: build them with "npm run build"' }),
    );
    await bare.stop();
  });
});
