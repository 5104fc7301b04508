import { createRateLimiter } from '../access/rate-limiter.js';
import type { Limits } from '../api/limits/limits.js';
import { errors } from '../errors.js';
import { type Caller, callerKey } from './authentication-hook.js';

/** The points of cost that each caller can spend in a minute. */
export interface CostBudget {
  /** Takes the cost from the caller's budget. @throws `COST_BUDGET_SPENT` if the budget is too small */
  charge(caller: Caller, cost: number): Promise<void>;
  /** Takes the cost as soon as the budget allows. @throws the reason of the signal if it is aborted before */
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
        await pause(wait * 1000, signal);
      }
    },
  };
}

/** Waits for `ms` milliseconds, or until the signal is aborted. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
