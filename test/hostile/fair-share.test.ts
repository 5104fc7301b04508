import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { someAddress } from './harness/ask.js';
import { type AttackedServer, startServer } from './harness/attacked-server.js';
import { askForPlan } from './harness/bystander.js';
import { expectHarmless } from './harness/watch.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await startServer(inject('built'));
});
afterAll(() => server.stop());

const plan = '{ target: "DE", offering: { hsCode: "330499" } }';
const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, number) => `a${number}: ${field}`).join(' ');
const changes = `entryPlanChanges(input: ${plan}, from: "2024-01-01", to: "2026-12-31") { changes { text } }`;

/** More than run at once for one caller: the others wait in the caller's queue. */
const manyAtOnce = 6;

describe('one address that asks for much', () => {
  it.each([
    ['ten aliases of changes of a plan', `{ ${aliases(10, changes)} }`],
    ['ten plans at once', `{ ${aliases(10, `entryPlan(input: ${plan}) { steps { key } }`)} }`],
    [
      'comparisons of many markets',
      `{ compareMarkets(input: { targets: ["DE","FR","US","VN","JP","GB","MX","ID","SG","CA"], offering: { hsCode: "330499" } }) { rows { plan { steps { key } } } } }`,
    ],
  ])('with %s does not make others wait, and is answered or refused with a time to come again', async (_, query) => {
    const attacker = someAddress();
    const text = JSON.stringify({ query });
    await expectHarmless(server, async () => {
      const replies = await Promise.all(Array.from({ length: manyAtOnce }, () => server.ask(text, { from: attacker })));
      for (const { status, codes, headers } of replies) {
        expect([200, 429]).toContain(status);
        expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
        if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      }
    });
  });

  it('does not prevent the probes of the server from being answered', async () => {
    const attacker = someAddress();
    const text = JSON.stringify({ query: `{ ${aliases(10, changes)} }` });
    let isDone = false;
    const attacking = (async () => {
      while (!isDone) await Promise.all(Array.from({ length: manyAtOnce }, () => server.ask(text, { from: attacker })));
    })();
    try {
      // Probes must be answered promptly: while one plan is computed, they have been answered.
      for (let count = 0; count < 3; count += 1) {
        const probes = [fetch(`${server.url}/healthz`), fetch(`${server.url}/readyz`)];
        const [health, ready] = await Promise.all(probes);
        expect([health?.status, ready?.status]).toEqual([200, 200]);
        await askForPlan(server);
      }
    } finally {
      isDone = true;
    }
    await attacking;
  });
});
