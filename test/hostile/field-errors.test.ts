import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { someAddress } from './harness/ask.js';
import { type AttackedServer, startServer } from './harness/attacked-server.js';
import { expectHarmless } from './harness/watch.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await startServer(inject('built'));
});
afterAll(() => server.stop());

/** More than a query can have; and few enough that the fields are resolved, and fail. */
const manyLines = 120_000;
const fewLines = 3_000;
const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, number) => `a${number}: ${field}`).join(' ');

describe.each([manyLines, fewLines])('fields that fail behind %i blank lines', (lines) => {
  const blank = '\n'.repeat(lines);

  it.each([
    [
      '45 aliases of a bad day over 200 rules',
      `${blank}{ rules(first: 200) { edges { node { ${aliases(45, 'standing(asOf: "x") { state }')} } } } }`,
    ],
    [
      'one bad day over 200 rules',
      `${blank}{ rules(first: 200) { edges { node { standing(asOf: "x") { state } } } } }`,
    ],
    [
      'a bad day in a variable over 200 rules',
      `${blank}query ($d: Date) { rules(first: 200) { edges { node { ${aliases(45, 'standing(asOf: $d) { state }')} } } } }`,
    ],
    [
      '8 plans of no country',
      `${blank}{ ${aliases(8, 'entryPlan(input: { target: "XX", offering: { hsCode: "330499" } }) { steps { key } }')} }`,
    ],
    [
      '45 bad currencies in a plan',
      `${blank}{ entryPlan(input: { target: "DE", offering: { hsCode: "330499" } }) { cost { ${aliases(45, 'inCurrency(currency: "X") { __typename }')} } } }`,
    ],
  ])('hold nobody up: %s', async (_, query) => {
    const text = JSON.stringify({ query, variables: { d: 'x' } });
    await expectHarmless(server, async () => {
      const reply = await server.ask(text, { from: someAddress() });
      expect(reply.status).toBeLessThan(500);
      expect(reply.codes.length).toBeGreaterThan(0);
      expect(reply.codes.length).toBeLessThanOrEqual(21);
      expect(reply.codes).not.toContain('INTERNAL_SERVER_ERROR');
    });
  });
});
