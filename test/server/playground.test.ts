import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../src/server/server.js';
import { toyServer } from './toy.js';

const root = new URL('../../', import.meta.url);
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playground-'));
  await promisify(execFile)(process.execPath, ['web/playground/build.mjs', folder], { cwd: root });
  server = await toyServer({ playground: folder });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const get = (url: string) => server.app.inject({ url, headers: { accept: 'text/html,*/*;q=0.8' } });

describe('the playground', () => {
  it('is what a browser sees at the address of the API', async () => {
    const page = await get('/graphql');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('<title>Landfall playground</title>');
  });

  it('may run and reach nothing but this server', async () => {
    const policy = String((await get('/graphql')).headers['content-security-policy']).split(';');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
  });

  it('names only files that this server has', async () => {
    const { body } = await get('/graphql');
    const files = [...body.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, file]) => `/${file}`);
    expect(files).toHaveLength(6);
    for (const file of files) expect((await get(file)).statusCode, file).toBe(200);
  });

  it('opens with five examples that the published schema can answer', async () => {
    const schema = buildSchema(await readFile(new URL('schema.graphql', root), 'utf8'));
    const examples: string[] = (await get('/playground/examples.json')).json();
    expect(examples).toHaveLength(5);
    for (const example of examples) expect(validate(schema, parse(example))).toEqual([]);
  });

  it('keeps queries in the browser without their headers, which can contain a token', async () => {
    const kept = new Map<string, string>();
    const localStorage = { setItem: (key: string, value: string) => kept.set(key, value) };
    const asked: { storage?: typeof localStorage } = {};
    const page = {
      localStorage,
      React: { createElement: (_: unknown, given: typeof asked) => Object.assign(asked, given) },
      ReactDOM: { createRoot: () => ({ render: () => undefined }) },
      GraphiQL: { createFetcher: () => undefined },
      document: { getElementById: () => undefined },
      fetch: async () => ({ json: async () => [] }),
      location: { hash: '' },
      URLSearchParams,
    };
    const { body } = await get('/playground/playground.js');
    await runInNewContext(`(async () => { ${body} })()`, page);
    const history = JSON.stringify({ queries: [{ query: '{ me }', headers: '{"authorization":"Bearer x"}' }] });
    asked.storage?.setItem('graphiql:queries', history);
    expect([...kept.values()]).toEqual(['{"queries":[{"query":"{ me }"}]}']);
  });

  it('keeps the licences of what it is made of', async () => {
    for (const name of ['graphiql', 'react', 'react-dom']) {
      expect((await get(`/playground/${name}.LICENSE`)).body).toContain('MIT');
    }
  });

  it.each([
    ['range', 'bytes=999999999-', 200],
    ['range', 'bytes=0-0,2-2', 200],
    ['if-match', '"other"', 412],
    ['if-unmodified-since', 'Thu, 01 Jan 1970 00:00:00 GMT', 412],
  ])('does not report a fault of the server for the header %s: %s', async (name, value, status) => {
    for (const url of ['/playground/playground.js']) {
      const answer = await server.app.inject({ url, headers: { [name]: value } });
      expect(answer.statusCode).toBe(status);
      if (status >= 400) expect(answer.json().errors[0].extensions.code).toBe('PRECONDITION_FAILED');
    }
  });

  it('is not for clients of the API', async () => {
    const answer = await server.app.inject({ url: '/graphql?query={hello}', headers: { accept: 'text/html' } });
    expect(answer.json()).toEqual({ errors: [expect.anything()] });
    const client = await server.app.inject({ url: '/graphql', headers: { accept: 'application/json' } });
    expect(client.headers['content-type']).toMatch(/^application\/json/);
  });

  it('may be left out of a build: the server runs, and says so in its log', async () => {
    const bare = await toyServer({ playground: join(folder, 'nowhere') });
    const page = await bare.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    expect(page.headers['content-type']).toMatch(/^application\/json/);
    expect(bare.lines).toContainEqual(
      expect.objectContaining({ level: 40, msg: 'playground not found: build it with "npm run build"' }),
    );
    await bare.stop();
  });
});
