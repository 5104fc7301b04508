import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { until } from '../until.js';
import { someAddress } from './harness/ask.js';
import { type AttackedServer, startServer } from './harness/attacked-server.js';
import { expectHarmless } from './harness/watch.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await startServer(inject('built'));
});
afterAll(() => server.stop());

const longestLine = 8 * 1024;
const longestOf = (lines: readonly string[]): number => Math.max(0, ...lines.map((line) => line.length));

/** Waits until the log has a line about this request. */
const logged = (mark: string) => until(() => server.log.some((line) => line.includes(mark)));

describe('what comes from outside', () => {
  const long = 'x'.repeat(60_000);
  const longer = 'x'.repeat(200_000);

  it.each<[what: string, request: (mark: string) => Promise<unknown>]>([
    [
      'the name of an operation',
      (id) => say({ query: `query ${long} { __typename }`, operationName: long }, { 'x-request-id': id }),
    ],
    [
      'a name that no operation has',
      (id) => say({ query: '{ __typename }', operationName: longer }, { 'x-request-id': id }),
    ],
    ['an id', (id) => say({ query: `{ node(id: "${long}") { id } }` }, { 'x-request-id': id })],
    ['a field that is not there', (id) => say({ query: `{ ${long} }` }, { 'x-request-id': id })],
  ])('is cut in the log: %s', async (_, request) => {
    const mark = `mark-${Math.random().toString(36).slice(2)}`;
    await request(`${mark}-0`);
    // Earlier lines are written first.
    await say({ query: '{ __typename }' }, { 'x-request-id': mark });
    await logged(`"${mark}"`);
    expect(longestOf(server.log)).toBeLessThan(longestLine);
  });

  it('is cut in the log: an address, a header, a cookie', async () => {
    for (const path of [
      `/${'y'.repeat(10_000)}`,
      `/feed.atom?market=${'y'.repeat(10_000)}`,
      `/feeds/${'y'.repeat(10_000)}.atom`,
    ])
      await (await fetch(`${server.url}${path}`, { headers: { 'user-agent': 'z'.repeat(3_000) } })).text();
    await server.ask({ query: '{ __typename }' }, { from: someAddress() });
    expect(longestOf(server.log)).toBeLessThan(longestLine);
  });

  it('makes no time series: names of operations are not labels', async () => {
    for (let number = 0; number < 100; number += 1) await say({ query: `query Made_up_${number} { __typename }` }, {});
    const metrics = await server.metrics();
    expect(metrics.match(/Made_up_/g) ?? []).toEqual([]);
    expect(metrics.length).toBeLessThan(100_000);
  });

  const say = (body: object, headers: Readonly<Record<string, string>>) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': someAddress(), ...headers },
      body: JSON.stringify(body),
    }).then((response) => response.text());
});

describe('refused mutations of those who show no token', () => {
  it('are counted together: a thousand take hardly more room than one', async () => {
    const mutation = JSON.stringify({
      query: `mutation { ${Array.from({ length: 10 }, (_, number) => `m${number}: removeCompany { problems { code } }`).join(' ')} }`,
    });
    const before = await server.storedBytes();
    await expectHarmless(server, async () => {
      const { status } = await server.ask(mutation, { from: someAddress() });
      expect([200, 429]).toContain(status);
    });
    for (let count = 0; count < 100; count += 1) await server.ask(mutation, { from: someAddress() });
    // 1,000 entries of the audit log would take half a MB and more.
    expect((await server.storedBytes()) - before).toBeLessThan(256 * 1024);
  });
});
