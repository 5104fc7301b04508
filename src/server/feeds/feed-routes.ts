import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { NewsFeeds } from '../../api/alerts/feeds/feeds.js';
import type { NewsFeed } from '../../api/alerts/feeds/news-feed.js';
import { LandfallError } from '../../errors.js';
import type { AuthenticationHook } from '../authentication-hook.js';
import type { CostBudget } from '../cost-budget.js';
import type { RunningRequests } from '../running-requests.js';
import { atomOf } from './atom.js';
import { isFresh } from './fresh.js';

interface FeedRoutesOptions {
  feeds: NewsFeeds;
  authentication: AuthenticationHook;
  running: RunningRequests;
  budget: CostBudget;
  log: Logger;
}

/** Points of a feed: about what the same entries cost by `changeFeed`. */
const feedCost = 500;

const mediaType = 'application/atom+xml; charset=utf-8';

/** `/feed.atom` for everybody, and `/feeds/KEY.atom` for whoever was given the key. */
export function feedRoutes(
  app: FastifyInstance,
  { feeds, authentication, running, budget, log }: FeedRoutesOptions,
): void {
  app.get('/feed.atom', { onRequest: authentication.onRequest }, async (request, reply) => {
    const caller = authentication.callerOf(request);
    const requestId = request.id;
    const query = typeof request.query === 'object' ? { ...request.query } : {};
    await budget.charge(caller, feedCost);
    try {
      const feed = await running.run(reply, caller, (signal) =>
        feeds.published(query, { ...caller, requestId, log: log.child({ requestId }), signal }),
      );
      reply.header('cache-control', 'public, max-age=60');
      return answer(request, reply, feed, `${baseOf(request)}${request.url}`);
    } catch (failure) {
      if (!(failure instanceof LandfallError) || failure.kind !== 'input') throw failure;
      return reply.code(400).type('text/plain; charset=utf-8').send(`${failure.code}: ${failure.message}\n`);
    }
  });

  // Whatever follows: Fastify refuses long names in words of its own.
  app.get<{ Params: { '*': string } }>('/feeds/*', { onRequest: authentication.onRequest }, async (request, reply) => {
    const [, key] = /^(.+)\.atom$/.exec(request.params['*']) ?? [];
    const caller = authentication.callerOf(request);
    await budget.charge(caller, feedCost);
    const feed = key === undefined ? undefined : await running.run(reply, caller, () => feeds.own(key));
    if (feed === undefined) return reply.callNotFound();
    reply.header('cache-control', 'private, no-store').header('referrer-policy', 'no-referrer');
    // Where it was read stands in the address, and nowhere else.
    return reply.type(mediaType).send(atomOf(feed, { self: undefined, home: `${baseOf(request)}/` }));
  });
}

function answer(request: FastifyRequest, reply: FastifyReply, feed: NewsFeed, self: string) {
  const body = atomOf(feed, { self, home: `${baseOf(request)}/` });
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const modified = new Date(feed.updated);
  reply.header('etag', tag).header('last-modified', modified.toUTCString()).header('vary', 'host');
  if (isFresh(request.headers, tag, modified)) return reply.code(304).send();
  return reply.type(mediaType).send(body);
}

/** Where the client reached the server, as it says itself; what is no address is not repeated. */
function baseOf({ protocol, host }: FastifyRequest): string {
  const base = `${protocol}://${host}`;
  return URL.canParse(base) && new URL(base).host === host.toLowerCase() ? base : 'http://localhost';
}
