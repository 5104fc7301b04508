import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { networkOf } from '../../access/limiter.js';
import { isUnforeseen } from '../../api/format-error.js';
import type { Limits } from '../../api/limits/limits.js';
import type { RequestScope } from '../../api/request-scope.js';
import { createSubscriptions, Refusal, type Subscription } from '../../api/subscription.js';
import { errors } from '../../errors.js';
import type { Door } from '../door.js';
import { statusOf } from '../graphql-over-http.js';
import type { Metrics } from '../metrics.js';
import { createTurns } from '../turns.js';
import { paced } from './event-stream.js';
import { atExpiry } from './expiry.js';
import type { OpenStreams } from './open-streams.js';
import { requestIn } from './request-in.js';
import { sent, type Teller, told } from './told.js';

interface StreamRouteOptions<C extends RequestScope> {
  schema: GraphQLSchema;
  context(request: RequestScope): Promise<C> | C;
  door: Door;
  streams: OpenStreams;
  metrics: Metrics;
  limits: Limits;
  log: Logger;
}

/** `/graphql/stream`: one subscription for each connection, over server-sent events. A token stands in the header alone. */
export function streamRoute<C extends RequestScope>(app: FastifyInstance, options: StreamRouteOptions<C>): void {
  const { door, streams, metrics, limits, log } = options;
  const subscriptionIn = createSubscriptions(options.schema, limits);
  const inTurn = createTurns(limits.atOnce);
  const tellerOf = (request: FastifyRequest): Teller => ({
    requestId: request.id,
    log: log.child({ requestId: request.id }),
    countError: metrics.countError,
  });

  async function open(request: FastifyRequest, reply: FastifyReply, subscription: Subscription) {
    const asker = door.asker(request);
    const scope = { ...asker, requestId: request.id, log: log.child({ requestId: request.id }) };
    const opened = streams.open(asker.viewer.subject ?? networkOf(asker.address));
    const { controller } = opened;
    const { signal } = controller;
    const callOff = atExpiry(asker.viewer.until, () => controller.abort(errors.tokenExpired({})));
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
    /** Nothing that one event had read is remembered for the next, and none takes longer than a request may. */
    const answer = (event: unknown) =>
      inTime(signal, limits.timeoutMs, (end) =>
        inTurn(end, async () => subscription.answer(event, await options.context({ ...scope, signal: end }))),
      );
    try {
      const events = await subscription.events(await options.context({ ...scope, signal }));
      return sent(events, answer, tellerOf(request));
    } catch (failure) {
      close();
      throw failure;
    }
  }

  app.route({
    url: '/graphql/stream',
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    bodyLimit: limits.bodyBytes,
    onRequest: door.enter,
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store, no-transform');
      try {
        if (request.method !== 'POST') throw errors.streamByPost({ method: request.method });
        const events = await open(request, reply, subscriptionIn(requestIn(request.body)));
        const text = paced(events, { ...limits, onUnread: () => reply.raw.destroy() });
        // A proxy that gathers an answer before it passes it on would pass on nothing.
        // The connection ends with the stream, so that a server that stops has not to wait for it.
        reply.header('x-accel-buffering', 'no').header('connection', 'close').type('text/event-stream; charset=utf-8');
        return reply.send(Readable.from(text, { objectMode: false, highWaterMark: 1 }));
      } catch (failure) {
        const body = JSON.stringify(told(failure, tellerOf(request)));
        return reply
          .code(statusFor(request, reply, failure))
          .type('application/json; charset=utf-8')
          .send(body);
      }
    },
  });
}

/** What could not begin is refused with the status of its kind: no event has been sent yet. */
function statusFor({ method }: FastifyRequest, reply: FastifyReply, failure: unknown): number {
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
  const ended = new Promise<never>((_, reject) => {
    end.addEventListener('abort', () => reject(end.reason), { once: true });
  });
  try {
    return await Promise.race([work(end), ended]);
  } finally {
    clearTimeout(timer);
  }
}
