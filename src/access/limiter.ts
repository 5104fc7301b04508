import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many in a while, for each key. */
export interface Allowance {
  readonly points: number;
  readonly seconds: number;
}

/** Takes one for a key; the seconds to wait where nothing is left, undefined where there was something. */
export type Take = (key: string) => Promise<number | undefined>;

/** Keys that are told apart at once: whoever comes as many addresses does not fill the memory. */
const keysAtMost = 50_000;

/** Counts in this process. Beyond `atMost` different keys in a while, the others share one allowance. */
export function createLimiter({ points, seconds }: Allowance, atMost: number = keysAtMost): Take {
  const counted = new RateLimiterMemory({ points, duration: seconds });
  let known = new Set<string>();
  let since = Date.now();
  const told = (key: string): string => {
    if (Date.now() - since >= seconds * 1000) [known, since] = [new Set(), Date.now()];
    if (!known.has(key) && known.size >= atMost) return 'others';
    known.add(key);
    return `one:${key}`;
  };
  return async (key) => {
    try {
      await counted.consume(told(key));
      return undefined;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    }
  };
}

/** Whom an address stands for: one customer has a whole network of IPv6 addresses, of which the first 64 bits are his. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [before = '', after] = address.split('%')[0]?.split('::') ?? [];
  const [left, right] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean));
  const zeros = after === undefined ? 0 : 8 - (left?.length ?? 0) - (right?.length ?? 0);
  const groups = [...(left ?? []), ...Array<string>(Math.max(0, zeros)).fill('0'), ...(right ?? [])];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
