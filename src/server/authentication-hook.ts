import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OnDenied } from '../access/denial.js';
import { networkOf } from '../access/network.js';
import { createRateLimiter, type RateLimiter } from '../access/rate-limiter.js';
import type { ViewerOf } from '../access/token-reader.js';
import { anonymous, type Viewer } from '../access/viewer.js';
import type { Limits } from '../api/limits/limits.js';
import type { RequestScope } from '../api/request-scope.js';
import { errors, LandfallError } from '../errors.js';

/** The sender of a request. */
export type Caller = Pick<RequestScope, 'viewer' | 'address'>;

/** Authenticates the requests of every route that answers from the graph, and limits the number for each caller. */
export interface AuthenticationHook {
  /**
   * A route's `onRequest` hook, which runs before the body is read.
   * @throws as `ViewerOf` does, and `TOO_MANY_REQUESTS`; `http-errors.ts` gives each its status
   */
  onRequest(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** The sender of this request. Its route must have the hook. */
  callerOf(request: FastifyRequest): Caller;
  /** `callerKey` of the sender; for a request that was refused, or needs no authentication, by the address. */
  keyOf(request: FastifyRequest): string;
}

const seconds = 60;

/**
 * The key that limits are counted by: the subject of a valid token, otherwise the network of the address. The two kinds
 * never collide: a large number of addresses cannot use up the limits of a known caller.
 */
export const callerKey = ({ viewer, address }: Caller): string =>
  viewer.subject === undefined ? `network ${networkOf(address)}` : `subject ${viewer.subject}`;

/** @param onDenied is called for each refused request */
export function createAuthenticationHook(
  viewerOf: ViewerOf,
  { requestsPerMinute }: Pick<Limits, 'requestsPerMinute'>,
  onDenied: OnDenied,
): AuthenticationHook {
  const allowance = { points: requestsPerMinute, seconds };
  const [bySubject, byNetwork] = [createRateLimiter(allowance), createRateLimiter(allowance)];
  const callers = new WeakMap<FastifyRequest, Caller>();

  async function count(limiter: RateLimiter, caller: Caller): Promise<void> {
    const wait = await limiter.consume(callerKey(caller));
    if (wait !== undefined) throw errors.tooManyRequests({ limit: requestsPerMinute, wait }, { retryAfter: wait });
  }

  /** A refused token counts as a request of its address. */
  async function authenticate(request: FastifyRequest, reply: FastifyReply): Promise<Viewer> {
    try {
      return await viewerOf(authorizationOf(request));
    } catch (refusal) {
      if (refusal instanceof LandfallError && refusal.kind === 'unauthenticated') {
        await count(byNetwork, { viewer: anonymous, address: request.ip });
        reply.header('www-authenticate', 'Bearer realm="landfall", error="invalid_token"');
      }
      throw refusal;
    }
  }

  return {
    async onRequest(request, reply) {
      let caller: Caller = { viewer: anonymous, address: request.ip };
      try {
        caller = { ...caller, viewer: await authenticate(request, reply) };
        await count(caller.viewer.subject === undefined ? byNetwork : bySubject, caller);
        callers.set(request, caller);
      } catch (refusal) {
        if (refusal instanceof LandfallError && refusal.kind !== 'unavailable')
          onDenied({ ...caller, operation: 'request', outcome: refusal.code, requestId: request.id });
        throw refusal;
      }
    },
    callerOf(request) {
      const caller = callers.get(request);
      if (caller === undefined) throw new Error(`no request was authenticated at ${request.routeOptions.url}`);
      return caller;
    },
    keyOf: (request) => callerKey(callers.get(request) ?? { viewer: anonymous, address: request.ip }),
  };
}

/** All headers: Node's own list keeps the first and does not report a second. */
function authorizationOf({ raw: { rawHeaders } }: FastifyRequest): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'authorization');
}
