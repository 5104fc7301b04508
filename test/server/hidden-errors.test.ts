import { afterEach, describe, expect, it } from 'vitest';
import { errors, type LandfallError } from '../../src/errors.js';
import { messages } from '../../src/messages/messages.js';
import type { Server } from '../../src/server/server.js';
import { ask, toyServer } from './toy.js';

const secrets = ['/srv/landfall/data', 'bolt://graph.internal:7687', 'graph.internal', 'ForsetiClient'] as const;
const [folder, uri, host, reason] = secrets;

/** Errors of the engine and its data, each with an address or a folder. */
const ofEngine: readonly LandfallError[] = [
  errors.engineUnavailable({ uri, reason }),
  errors.engineRefused({ uri, reason }),
  errors.engineTimeout({ operation: folder, seconds: 30 }),
  errors.writeConflict({ reason: messages.common.verbatim({ text: reason }) }),
  errors.constraintBroken({ reason }),
  errors.dataInUse({ folder, owner: { pid: 1, host, url: uri } }),
  errors.dataTooNew({ folder, format: 2, known: 1 }),
  errors.dataUnreadable({ folder, reason }),
  errors.dataNotWritable({ folder, reason: messages.common.verbatim({ text: reason }) }),
  errors.keyExposed({ file: folder, mode: '0644' }),
  errors.keyUnusable({ file: folder, reason: messages.common.verbatim({ text: reason }) }),
];

let server: (Server & { lines: Record<string, unknown>[] }) | undefined;
afterEach(() => server?.stop());

const wordsOf = (shown: string) => secrets.filter((secret) => shown.includes(secret));

describe.each(ofEngine.map((error) => [error.code, error] as const))('%s', (code, error) => {
  it('names no folder and no address to clients, and all of it in the log', async () => {
    expect(wordsOf(error.message)).not.toEqual([]);
    const fail = () => Promise.reject(error);
    server = await toyServer({
      ready: fail,
      context: fail,
      feeds: { published: fail, own: fail },
    });
    const answers = [
      (await server.app.inject('/readyz')).body,
      (await ask(server, '{ hello }')).text,
      (await server.app.inject('/feed.atom')).body,
      (
        await server.app.inject({
          method: 'POST',
          url: '/graphql/stream',
          payload: { query: 'subscription { any }' },
        })
      ).body,
    ];
    expect(answers.slice(0, 3).filter((body) => body.includes(code))).toHaveLength(3);
    expect(answers.flatMap(wordsOf)).toEqual([]);
    const faults = server.lines.filter(({ msg }) => msg === 'fault');
    expect(faults.length).toBeGreaterThanOrEqual(3);
    for (const fault of faults) expect(wordsOf(JSON.stringify(fault))).not.toEqual([]);
  });
});

describe('an answer that is an error', () => {
  it('is not cached, regardless of the headers that the answer had before it failed', async () => {
    server = await toyServer({
      ready: () => Promise.reject(errors.notLoaded({})),
      feeds: {
        published: () => Promise.reject(errors.unknownCountry({ given: 'XX', nearest: [] })),
        own: async () => undefined,
      },
      limits: { requestsPerMinute: 6 },
    });
    server.app.get('/fails-late', async (_, reply) => {
      reply.header('cache-control', 'public, max-age=60');
      throw new Error('late');
    });
    const urls = ['/nothing', '/%zz', '/readyz', '/feed.atom', '/feeds/none.atom', '/fails-late', '/playground/x'];
    const seen: [string, number, unknown][] = [];
    for (const url of [...urls, ...Array.from({ length: 8 }, () => '/feed.atom')]) {
      const { statusCode, headers } = await server.app.inject(url);
      seen.push([url, statusCode, headers['cache-control']]);
    }
    expect(seen.filter(([, status, cache]) => status < 400 || cache !== 'no-store')).toEqual([]);
    expect(new Set(seen.map(([, status]) => status))).toEqual(new Set([400, 404, 429, 500, 503]));
  });
});
