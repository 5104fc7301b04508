import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { drawn, type Finding, foundOnce, fuzz, publishedSchema } from './fuzz/fuzz.js';
import { type AttackedServer, startServer } from './harness/attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await startServer(inject('built'));
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

/** In a form for people. */
const shown = (findings: readonly Finding[]) =>
  findings.map(({ seed, faults, request }) => ({ seed, faults, request: JSON.stringify(request).slice(0, 2_000) }));

/** The same in every run, so that none fails at random: `npm run reliability -- --fuzz` sends others. */
const first = 1;
const count = 2_000;

describe('requests that nobody would send', () => {
  it('and that found something once are answered well', async () => {
    const { findings } = await fuzz({ server, requests: await foundOnce() });
    expect(shown(findings)).toEqual([]);
  });

  it('are answered correctly, and the server continues', async () => {
    const { findings, sent, withData, statuses } = await fuzz({
      server,
      requests: drawn(await publishedSchema(), first, count),
    });
    expect(shown(findings)).toEqual([]);
    expect(sent).toBe(count);
    // Requests that are only refused test nothing. How many are not changes with each field of the schema.
    expect(withData).toBeGreaterThan(count / 20);
    expect(statuses.get(429) ?? 0).toBeLessThan(count / 4);
  });
});
