import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anonymous } from '../../src/access/viewer.js';
import { createCostBudget } from '../../src/server/cost-budget.js';
import type { Server } from '../../src/server/server.js';
import { ask, codes, toyServer } from './toy.js';

const kim = { viewer: { ...anonymous, subject: 'a|kim' }, address: '203.0.113.7' };
const stranger = { viewer: anonymous, address: '203.0.113.7' };

describe('the budget of a caller', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is an amount of cost per minute, for each bearer and each address, and says when there is more', async () => {
    const budget = createCostBudget({ costPerMinute: 100 });
    await budget.charge(kim, 60);
    await budget.charge(stranger, 100);
    vi.advanceTimersByTime(20_000);
    await expect(budget.charge(kim, 50)).rejects.toMatchObject({
      code: 'COST_BUDGET_SPENT',
      retryAfter: 40,
      message: expect.stringContaining('in 40 s'),
    });
    await budget.charge({ ...stranger, address: '203.0.113.8' }, 100);
    vi.advanceTimersByTime(40_000);
    await budget.charge(kim, 100);
  });

  it('may be waited for', async () => {
    const budget = createCostBudget({ costPerMinute: 100 });
    await budget.charge(kim, 100);
    let isCharged = false;
    const charging = budget.chargeInTime(kim, 50, new AbortController().signal).then(() => {
      isCharged = true;
    });
    await vi.advanceTimersByTimeAsync(59_000);
    expect(isCharged).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    await charging;
  });

  it('is waited for no longer when nobody waits for the answer', async () => {
    const budget = createCostBudget({ costPerMinute: 100 });
    await budget.charge(kim, 100);
    const leaving = new AbortController();
    const charging = budget.chargeInTime(kim, 50, leaving.signal);
    await vi.advanceTimersByTimeAsync(1_000);
    leaving.abort(new Error('gone'));
    await expect(charging).rejects.toThrow('gone');
  });
});

describe('a server whose callers have a budget', () => {
  let server: Server;
  afterEach(() => server.stop());
  const plan = '{ plan(input: {}) { name } }';

  it.each(['application/json', 'application/graphql-response+json'])(
    'refuses what costs too much in a minute with 429, the code and the time to come again (%s)',
    async (accept) => {
      // A plan costs 101 points.
      server = await toyServer({ limits: { costPerMinute: 250 } });
      const headers = { accept };
      for (let count = 0; count < 2; count += 1)
        expect((await ask(server, plan, { headers })).data).toEqual({ plan: null });
      const refused = await ask(server, plan, { headers });
      expect([refused.status, codes(refused)]).toEqual([429, ['COST_BUDGET_SPENT']]);
      const wait = Number(refused.headers['retry-after']);
      expect(wait).toBeGreaterThanOrEqual(1);
      expect(wait).toBeLessThanOrEqual(60);
      expect(refused.errors[0]?.message).toContain(`Try again in ${wait} second`);
    },
  );

  it('takes nothing for what it refuses anyway', async () => {
    server = await toyServer({ limits: { costPerMinute: 250, cost: 200 } });
    const costly = '{ compare(input: {targets: ["a", "b", "c"]}) { name } }';
    for (let count = 0; count < 3; count += 1) expect(codes(await ask(server, costly))).toEqual(['TOO_COSTLY']);
    expect((await ask(server, plan)).data).toEqual({ plan: null });
  });
});
