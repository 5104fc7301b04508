import type { ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RouteGenericInterface } from 'fastify';
import type { Logger } from 'pino';
import type { Limits } from '../api/limits/limits.js';
import { checkQuery } from '../api/limits/request-size.js';
import type { RequestScope } from '../api/request-scope.js';
import { errors } from '../errors.js';
import type { Door } from './door.js';
import type { RunningRequests } from './running-requests.js';
import { stampText } from './shown-errors.js';
import { createTurns } from './turns.js';

interface GraphqlRouteOptions<C extends RequestScope> {
  apollo: ApolloServer<C>;
  context(request: RequestScope): Promise<C> | C;
  door: Door;
  running: RunningRequests;
  limits: Limits;
  log: Logger;
}

/** `/graphql`. Methods other than GET and POST are there to be refused with 405. */
export function graphqlRoute<C extends RequestScope>(app: FastifyInstance, options: GraphqlRouteOptions<C>): void {
  const { apollo, door, running, limits, log } = options;
  const inTurn = createTurns(limits.atOnce);
  app.route<RouteGenericInterface & { Reply: string }>({
    url: '/graphql',
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    bodyLimit: limits.bodyBytes,
    onRequest: door.enter,
    preHandler: async ({ body, query }) => {
      for (const part of [body, query]) if (isAsking(part)) checkQuery(part.query, limits);
    },
    handler: async (request, reply) => {
      if (isVisit(request)) return reply.redirect('/');
      reply.header('cache-control', 'no-store');
      const body = await running.run((controller) => {
        giveUp(controller, reply.raw, limits.timeoutMs);
        const { signal } = controller;
        return inTurn(signal, async () => {
          const requestId = request.id;
          const context = await options.context({
            requestId,
            log: log.child({ requestId }),
            signal,
            ...door.asker(request),
          });
          return fastifyApolloHandler(apollo, { context: async () => context }).call(app, request, reply);
        });
      });
      return body !== undefined && reply.statusCode >= 400 ? stampText(body, request.id) : body;
    },
  });
}

/** Somebody opened the address of the API in a browser. */
function isVisit({ method, headers, query }: FastifyRequest): boolean {
  return method === 'GET' && !isAsking(query) && (headers.accept ?? '').includes('text/html');
}

/** Whether a body or a query string holds a query of GraphQL. */
const isAsking = (given: unknown): given is { query: unknown } =>
  typeof given === 'object' && given !== null && 'query' in given;

/** Aborts when the time is up, or when the client has gone. */
function giveUp(controller: AbortController, reply: ServerResponse, timeoutMs: number): void {
  const timer = setTimeout(() => controller.abort(errors.tooSlow({ seconds: timeoutMs / 1000 })), timeoutMs);
  reply.once('close', () => {
    clearTimeout(timer);
    if (!reply.writableEnded) controller.abort(errors.clientGone({}));
  });
}
