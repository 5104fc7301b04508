import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RouteGenericInterface } from 'fastify';
import type { Logger } from 'pino';
import type { Limits } from '../api/limits/limits.js';
import { checkQuery } from '../api/limits/request-size.js';
import type { RequestScope } from '../api/request-scope.js';
import { requestLanguage, sayLanguage } from './accept-language.js';
import type { AuthenticationHook } from './authentication-hook.js';
import { isBrowser } from './pages.js';
import type { ShowPlayground } from './playground.js';
import type { RunningRequests } from './running-requests.js';
import { stampText } from './shown-errors.js';

interface GraphqlRouteOptions<C extends RequestScope> {
  apollo: ApolloServer<C>;
  context(request: RequestScope): Promise<C> | C;
  authentication: AuthenticationHook;
  running: RunningRequests;
  /** Undefined if the playground has not been built: a browser is then answered like any client. */
  showPlayground: ShowPlayground | undefined;
  limits: Limits;
  log: Logger;
}

/** `/graphql`. Methods other than GET and POST are registered so that they are refused with 405. */
export function graphqlRoute<C extends RequestScope>(app: FastifyInstance, options: GraphqlRouteOptions<C>): void {
  const { apollo, authentication, running, showPlayground, limits, log } = options;
  app.route<RouteGenericInterface & { Reply: string }>({
    url: '/graphql',
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    bodyLimit: limits.bodyBytes,
    onRequest: authentication.onRequest,
    preHandler: async ({ body, query }) => {
      for (const part of [body, query]) if (isAsking(part)) checkQuery(part.query, limits);
    },
    handler: async (request, reply) => {
      if (showPlayground !== undefined && isVisit(request)) return showPlayground(reply);
      const language = requestLanguage(request);
      sayLanguage(reply, language);
      reply.header('cache-control', 'no-store');
      const caller = authentication.callerOf(request);
      const body = await running.run(reply, caller, async (signal) => {
        const requestId = request.id;
        const context = await options.context({
          requestId,
          log: log.child({ requestId }),
          language,
          signal,
          ...caller,
        });
        return fastifyApolloHandler(apollo, { context: async () => context }).call(app, request, reply);
      });
      return body !== undefined && reply.statusCode >= 400 ? stampText(body, request.id, language) : body;
    },
  });
}

/** A browser has opened the address of the API. */
const isVisit = (request: FastifyRequest): boolean => isBrowser(request) && !isAsking(request.query);

/** Whether a body or a query string has a GraphQL query. */
const isAsking = (given: unknown): given is { query: unknown } =>
  typeof given === 'object' && given !== null && 'query' in given;
