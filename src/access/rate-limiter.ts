import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A number of points in a window of time, for each key. */
export interface Allowance {
  readonly points: number;
  readonly seconds: number;
}

export interface RateLimiter {
  /**
   * Takes points from a key, one if absent.
   * @returns the seconds until the key has points again if there are too few, otherwise undefined
   */
  consume(key: string, points?: number): Promise<number | undefined>;
}

/** Keys that are counted separately in one window, so that many addresses do not fill the memory. */
const keysAtMost = 50_000;

/** Counts in this process. Beyond `atMost` different keys in a window, the others share one allowance. */
export function createRateLimiter({ points, seconds }: Allowance, atMost: number = keysAtMost): RateLimiter {
  const counted = new RateLimiterMemory({ points, duration: seconds });
  let known = new Set<string>();
  let since = Date.now();
  const counterOf = (key: string): string => {
    if (Date.now() - since >= seconds * 1000) [known, since] = [new Set(), Date.now()];
    if (!known.has(key) && known.size >= atMost) return 'others';
    known.add(key);
    return `one:${key}`;
  };
  return {
    async consume(key, taken = 1) {
      try {
        await counted.consume(counterOf(key), taken);
        return undefined;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      }
    },
  };
}
