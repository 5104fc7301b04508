import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OnDenied } from '../access/denial.js';
import { createLimiter, networkOf, type Take } from '../access/limiter.js';
import type { ViewerOf } from '../access/token-reader.js';
import { anonymous, type Viewer } from '../access/viewer.js';
import type { Limits } from '../api/limits/limits.js';
import type { RequestScope } from '../api/request-scope.js';
import { errors, LandfallError } from '../errors.js';

/** Who stands behind a request. */
export type Asker = Pick<RequestScope, 'viewer' | 'address'>;

/** The door of every route that answers from the graph: it learns who asks, and lets each in so often in a minute. */
export interface Door {
  /**
   * A route's `onRequest` hook, which runs before the body is read.
   * @throws what `ViewerOf` throws, and `TOO_MANY_REQUESTS`; `http-errors.ts` gives each its status
   */
  enter(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Who was let in with this request; there has to be the hook on its route. */
  asker(request: FastifyRequest): Asker;
}

const seconds = 60;

/**
 * Whoever shows no token, or one that is refused, is counted by the address; whoever shows a good one, by its subject.
 * @param onDenied hears of each who is not let in
 */
export function createDoor(
  viewerOf: ViewerOf,
  { requestsPerMinute }: Pick<Limits, 'requestsPerMinute'>,
  onDenied: OnDenied,
): Door {
  const allowance = { points: requestsPerMinute, seconds };
  // Apart, so that no number of addresses takes anything from those who are known.
  const [ofBearer, ofAddress] = [createLimiter(allowance), createLimiter(allowance)];
  const askers = new WeakMap<FastifyRequest, Asker>();

  async function pass(take: Take, key: string, reply: FastifyReply): Promise<void> {
    const wait = await take(key);
    if (wait === undefined) return;
    reply.header('retry-after', wait);
    throw errors.tooManyRequests({ limit: requestsPerMinute, wait });
  }

  /** A token that is refused counts as a request of its address. */
  async function known(request: FastifyRequest, reply: FastifyReply): Promise<Viewer> {
    try {
      return await viewerOf(authorizationOf(request));
    } catch (refusal) {
      if (refusal instanceof LandfallError && refusal.kind === 'unauthenticated') {
        await pass(ofAddress, networkOf(request.ip), reply);
        reply.header('www-authenticate', 'Bearer realm="landfall", error="invalid_token"');
      }
      throw refusal;
    }
  }

  return {
    async enter(request, reply) {
      const address = request.ip;
      let viewer = anonymous;
      try {
        viewer = await known(request, reply);
        if (viewer.subject === undefined) await pass(ofAddress, networkOf(address), reply);
        else await pass(ofBearer, viewer.subject, reply);
        askers.set(request, { viewer, address });
      } catch (refusal) {
        if (refusal instanceof LandfallError && refusal.kind !== 'unavailable')
          onDenied({ viewer, address, operation: 'request', outcome: refusal.code, requestId: request.id });
        throw refusal;
      }
    },
    asker(request) {
      const asker = askers.get(request);
      if (asker === undefined) throw new Error(`nobody was let in at ${request.routeOptions.url}`);
      return asker;
    },
  };
}

/** Each of the headers: Node itself keeps the first and says nothing of a second. */
function authorizationOf({ raw: { rawHeaders } }: FastifyRequest): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'authorization');
}
