import { setTimeout } from 'node:timers/promises';
import { createRateLimiter } from '../access/rate-limiter.js';
import type { Limits } from '../api/limits/limits.js';
import { errors } from '../errors.js';
import { type Caller, callerKey } from './authentication-hook.js';

/** What each caller may ask for in a minute, in points of cost. */
export interface CostBudget {
  /** Takes the cost from the caller's budget. @throws `COST_BUDGET_SPENT` where it does not suffice */
  charge(caller: Caller, cost: number): Promise<void>;
  /** Takes the cost as soon as the budget allows. @throws the reason of the signal where it is aborted before */
  chargeInTime(caller: Caller, cost: number, signal: AbortSignal): Promise<void>;
}

const seconds = 60;

export function createCostBudget({ costPerMinute }: Pick<Limits, 'costPerMinute'>): CostBudget {
  const allowance = { points: costPerMinute, seconds };
  const [bySubject, byNetwork] = [createRateLimiter(allowance), createRateLimiter(allowance)];
  const take = (caller: Caller, cost: number) =>
    (caller.viewer.subject === undefined ? byNetwork : bySubject).consume(callerKey(caller), cost);
  return {
    async charge(caller, cost) {
      const wait = await take(caller, cost);
      if (wait !== undefined) throw errors.costBudgetSpent({ limit: costPerMinute, wait }, { retryAfter: wait });
    },
    async chargeInTime(caller, cost, signal) {
      for (;;) {
        signal.throwIfAborted();
        const wait = await take(caller, cost);
        if (wait === undefined) return;
        // An aborted wait throws an error of its own: the loop throws the reason.
        await setTimeout(wait * 1000, undefined, { signal }).catch(() => undefined);
      }
    },
  };
}
