import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { someAddress } from './harness/ask.js';
import { type AttackedServer, startServer } from './harness/attacked-server.js';
import { expectHarmless } from './harness/watch.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await startServer(inject('built'));
});
afterAll(() => server.stop());

const lines = (count: number): string => '\n'.repeat(count);
const list = (entry: string, count: number): string => `[${Array.from({ length: count }, () => entry).join(',')}]`;
const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** A body with a variable as raw text, which no client would write. */
const body = (query: string, variables: string): string =>
  `{"query":${JSON.stringify(query)},"variables":${variables}}`;

const nodes = (before: string) => `${before}query ($i: [ID!]!) { nodes(ids: $i) { id } }`;
const save = (before: string) =>
  `${before}mutation ($i: CompanyProfileInput!) { saveCompany(input: $i) { company { id } problems { message } } }`;
const plan = (before: string) => `${before}query ($i: EntryPlanInput!) { entryPlan(input: $i) { steps { key } } }`;

describe('variables that cannot be coerced', () => {
  it.each([
    ['60,000 empty lists behind 40,000 blank lines', body(nodes(lines(40_000)), `{"i":${list('[]', 60_000)}}`)],
    ['15,000 empty lists behind 10,000 blank lines', body(nodes(lines(10_000)), `{"i":${list('[]', 15_000)}}`)],
    ['80,000 empty objects in one line', body(nodes(''), `{"i":${list('{}', 80_000)}}`)],
    ['40,000 nulls behind 40,000 blank lines', body(nodes(lines(40_000)), `{"i":${list('null', 40_000)}}`)],
    [
      '60,000 lists for a mutation without a token',
      body(save(lines(40_000)), `{"i":{"targets":${list('[]', 60_000)}}}`),
    ],
    ['a list of lists, 100,000 deep', body(nodes(''), `{"i":${deep(100_000)}}`)],
    [
      'an object of 15,000 unknown fields',
      body(plan(lines(10_000)), `{"i":{${Array.from({ length: 15_000 }, (_, n) => `"f${n}":1`).join(',')}}}`),
    ],
    [
      '20,000 traits of the wrong kind',
      body(plan(lines(20_000)), `{"i":{"offering":{"traits":${list('1', 20_000)}}}}`),
    ],
    [
      'literals in the query, behind 100,000 blank lines',
      body(`${lines(100_000)}{ nodes(ids: ${list('{}', 1_500)}) { id } }`, '{}'),
    ],
  ])('%s are refused with a code and a few errors, and hold nobody up', async (_, text) => {
    await expectHarmless(server, async () => {
      const reply = await server.ask(text, { from: someAddress() });
      expect(reply.status).toBeLessThan(500);
      expect(reply.codes.length).toBeGreaterThan(0);
      expect(reply.codes.length).toBeLessThanOrEqual(21);
      expect(reply.codes).not.toContain('INTERNAL_SERVER_ERROR');
      expect(reply.text.length).toBeLessThan(64 * 1024);
    });
  });

  it('are refused on the stream, too', async () => {
    const text = body(
      `${lines(40_000)}subscription ($i: Int) { published(from: $i) { sequence } }`,
      `{"i":${list('[]', 60_000)}}`,
    );
    await expectHarmless(server, async () => {
      const response = await fetch(`${server.url}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': someAddress() },
        body: text,
      });
      expect([response.status, (await response.text()).length < 64 * 1024]).toEqual([400, true]);
    });
  });
});
