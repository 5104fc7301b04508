import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { NewsFeeds } from '../../api/alerts/feeds/feeds.js';
import type { FeedQuery, NewsFeed } from '../../api/alerts/feeds/news-feed.js';
import { LandfallError } from '../../errors.js';
import { languageOfTag } from '../../messages/languages.js';
import { render } from '../../messages/rendering/render.js';
import { requestLanguage, sayLanguage } from '../accept-language.js';
import type { AuthenticationHook } from '../authentication-hook.js';
import type { CostBudget } from '../cost-budget.js';
import type { LinkBase, LinkBaseOf } from '../forwarded.js';
import type { RunningRequests } from '../running-requests.js';
import { atomOf } from './atom.js';
import { isFresh } from './conditional-request.js';

interface FeedRoutesOptions {
  feeds: NewsFeeds;
  authentication: AuthenticationHook;
  running: RunningRequests;
  budget: CostBudget;
  linkBase: LinkBaseOf;
  log: Logger;
}

/** The cost of a feed in points: about that of the same entries by `changeFeed`. */
const feedCost = 500;

const mediaType = 'application/atom+xml; charset=utf-8';

/** `/feed.atom` for everybody, and `/feeds/KEY.atom` for everybody who has the key. */
export function feedRoutes(
  app: FastifyInstance,
  { feeds, authentication, running, budget, linkBase, log }: FeedRoutesOptions,
): void {
  app.get('/feed.atom', { onRequest: authentication.onRequest }, async (request, reply) => {
    const caller = authentication.callerOf(request);
    const requestId = request.id;
    const language = requestLanguage(request);
    await budget.charge(caller, feedCost);
    try {
      const feed = await running.run(reply, caller, (signal) =>
        feeds.published(queryOf(request), { ...caller, requestId, log: log.child({ requestId }), language, signal }),
      );
      return answer(request, reply, feed, linkBase(request));
    } catch (failure) {
      return refuse(reply, failure, addressLanguage(request));
    }
  });

  // Matches any path: otherwise Fastify refuses long names with its own message.
  app.get<{ Params: { '*': string } }>('/feeds/*', { onRequest: authentication.onRequest }, async (request, reply) => {
    const [, key] = /^(.+)\.atom$/.exec(request.params['*']) ?? [];
    const caller = authentication.callerOf(request);
    await budget.charge(caller, feedCost);
    try {
      const feed =
        key === undefined ? undefined : await running.run(reply, caller, () => feeds.own(key, queryOf(request)));
      if (feed === undefined) return reply.callNotFound();
      reply.header('cache-control', 'private, no-store').header('referrer-policy', 'no-referrer');
      sayLanguage(reply, feed.language);
      // The feed leaves out its own address, which contains the key.
      return reply.type(mediaType).send(atomOf(feed, { self: undefined, home: `${linkBase(request).url}/` }));
    } catch (failure) {
      return refuse(reply, failure, addressLanguage(request));
    }
  });
}

const queryOf = ({ query }: FastifyRequest): FeedQuery => (typeof query === 'object' ? { ...query } : {});

/** The language of a refusal: that of the address if there is such a language, otherwise that of the request. */
function addressLanguage(request: FastifyRequest): string {
  const { lang } = queryOf(request);
  return (typeof lang === 'string' ? languageOfTag(lang) : undefined) ?? requestLanguage(request);
}

function answer(request: FastifyRequest, reply: FastifyReply, feed: NewsFeed, { url, mayBeShared, vary }: LinkBase) {
  const body = atomOf(feed, { self: `${url}${request.url}`, home: `${url}/` });
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  reply.header('cache-control', `${mayBeShared ? 'public' : 'private'}, max-age=60`);
  if (vary !== '') reply.header('vary', vary);
  sayLanguage(reply, feed.language);
  if (isFresh(request, reply, { etag, modified: Date.parse(feed.updated) }, Date.now())) return reply.code(304).send();
  return reply.type(mediaType).send(body);
}

/** Shows a wrong address as a text in the browser. @throws every other failure */
function refuse(reply: FastifyReply, failure: unknown, language: string): FastifyReply {
  if (!(failure instanceof LandfallError) || failure.kind !== 'input') throw failure;
  sayLanguage(reply, language);
  return reply
    .code(400)
    .type('text/plain; charset=utf-8')
    .send(`${failure.code}: ${render(failure.saidToClients, language)}\n`);
}
