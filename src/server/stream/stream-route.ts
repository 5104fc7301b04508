import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { isUnforeseen } from '../../api/format-error.js';
import type { Limits } from '../../api/limits/limits.js';
import type { RequestScope } from '../../api/request-scope.js';
import { createSubscriptions, Refusal, type Subscription } from '../../api/subscription.js';
import { errors, LandfallError } from '../../errors.js';
import { requestLanguage, sayLanguage } from '../accept-language.js';
import { type AuthenticationHook, callerKey } from '../authentication-hook.js';
import type { ConcurrencyLimiter } from '../concurrency-limiter.js';
import type { CostBudget } from '../cost-budget.js';
import { statusOf } from '../graphql-over-http.js';
import type { Metrics } from '../metrics.js';
import { aborted, type TrackWork } from '../running-requests.js';
import type { UnreadAnswers } from '../unread-answers.js';
import { drained, paced } from './event-stream.js';
import { atExpiry } from './expiry.js';
import type { OpenStreams } from './open-streams.js';
import { requestIn } from './request-in.js';
import { type ErrorContext, eventStream, formatFailure } from './stream-errors.js';

interface StreamRouteOptions<C extends RequestScope> {
  schema: GraphQLSchema;
  context(request: RequestScope): Promise<C> | C;
  authentication: AuthenticationHook;
  streams: OpenStreams;
  unread: UnreadAnswers;
  limiter: ConcurrencyLimiter;
  trackWork: TrackWork;
  budget: CostBudget;
  metrics: Metrics;
  limits: Limits;
  log: Logger;
}

/** The language of a request, which its operation can change. */
type Spoken = Pick<RequestScope, 'language'>;

/** The cost of reading one publication, in points: that of the field `publication`. */
const readCost = 20;

/**
 * `/graphql/stream`: one subscription for each connection, over server-sent events. A token is accepted only in the
 * header.
 */
export function streamRoute<C extends RequestScope>(app: FastifyInstance, options: StreamRouteOptions<C>): void {
  const { authentication, streams, unread, limiter, trackWork, budget, metrics, limits, log } = options;
  const subscriptionIn = createSubscriptions(options.schema, limits);
  const errorContextOf = (request: FastifyRequest, { language }: Spoken): ErrorContext => ({
    requestId: request.id,
    language,
    log: log.child({ requestId: request.id }),
    countError: metrics.countError,
  });

  async function open(request: FastifyRequest, reply: FastifyReply, subscription: Subscription, { language }: Spoken) {
    const caller = authentication.callerOf(request);
    await budget.charge(caller, subscription.cost);
    const key = callerKey(caller);
    const scope = {
      ...caller,
      requestId: request.id,
      log: log.child({ requestId: request.id }),
      language,
    };
    const opened = streams.open(key);
    const { controller } = opened;
    const { signal } = controller;
    const callOff = atExpiry(caller.viewer.until, () => controller.abort(errors.tokenExpired({})));
    const close = () => {
      callOff();
      opened.close();
    };
    const onGone = () => {
      close();
      controller.abort(errors.clientGone({}));
    };
    reply.raw.once('close', onGone);
    if (reply.raw.destroyed) onGone();
    /** The work of the caller, in turn, with the time limit of a request. */
    const inTurn = <T>(work: (end: AbortSignal) => Promise<T>): Promise<T> =>
      inTime(signal, limits.timeoutMs, (end) => limiter.run(key, end, () => trackWork(() => work(end))));
    /** A read has its cost even if it results in no event. */
    const readEvent = async <T>(read: () => Promise<T>): Promise<T> => {
      await budget.chargeInTime(caller, readCost, signal);
      return inTurn(read);
    };
    /**
     * Each event has the cost of the operation, replayed ones too. Nothing that one caller has read is cached for the
     * next.
     */
    const answer = async (event: unknown) => {
      await budget.chargeInTime(caller, subscription.cost, signal);
      return inTurn(async (end) => subscription.answer(event, await options.context({ ...scope, signal: end })));
    };
    try {
      const events = await inTurn(async () =>
        subscription.events(await options.context({ ...scope, signal, readEvent })),
      );
      return eventStream(events, answer, errorContextOf(request, scope));
    } catch (failure) {
      close();
      throw failure;
    }
  }

  app.route({
    url: '/graphql/stream',
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    bodyLimit: limits.bodyBytes,
    onRequest: authentication.onRequest,
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store, no-transform');
      const spoken: Spoken = { language: requestLanguage(request) };
      try {
        if (request.method !== 'POST') throw errors.streamByPost({ method: request.method });
        const events = await open(request, reply, subscriptionIn(requestIn(request.body), spoken), spoken);
        const text = paced(events, {
          heartbeatMs: limits.heartbeatMs,
          hold: (bytes) => unread.hold(authentication.keyOf(request), bytes, () => reply.raw.destroy()),
          read: () => drained(reply.raw),
        });
        sayLanguage(reply, spoken.language);
        // A proxy that buffers an answer would forward nothing.
        // The connection ends with the stream, so that a stopping server need not wait for it.
        reply.header('x-accel-buffering', 'no').header('connection', 'close').type('text/event-stream; charset=utf-8');
        return reply.send(Readable.from(text, { objectMode: false, highWaterMark: 1 }));
      } catch (failure) {
        const body = JSON.stringify(formatFailure(failure, errorContextOf(request, spoken)));
        sayLanguage(reply, spoken.language);
        return reply
          .code(statusFor(request, reply, failure))
          .type('application/json; charset=utf-8')
          .send(body);
      }
    },
  });
}

/** A subscription that could not start is refused with the status of its error: no event has been sent yet. */
function statusFor({ method }: FastifyRequest, reply: FastifyReply, failure: unknown): number {
  if (failure instanceof LandfallError && failure.retryAfter !== undefined)
    reply.header('retry-after', failure.retryAfter);
  if (method !== 'POST') {
    reply.header('allow', 'POST');
    return 405;
  }
  const first = failure instanceof Refusal ? failure.errors[0] : failure;
  return statusOf(first, 'application/graphql-response+json', isUnforeseen(first) ? 500 : 400);
}

/** Runs work until it is done, the stream ends, or the time is up. */
async function inTime<T>(signal: AbortSignal, ms: number, work: (end: AbortSignal) => Promise<T>): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(errors.tooSlow({ seconds: ms / 1000 })), ms);
  const end = AbortSignal.any([signal, late.signal]);
  try {
    return await Promise.race([work(end), aborted(end)]);
  } finally {
    clearTimeout(timer);
  }
}
