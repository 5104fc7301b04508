import type { FastifyInstance } from 'fastify';
import { errors } from '../errors.js';
import type { AnswerError } from './http-errors.js';

/**
 * Refuses requests to `/graphql` with an invalid `Host` header, because this route parses the whole address. Probes of
 * proxies often send an invalid one; other routes answer them.
 */
export function refuseBadHost(app: FastifyInstance, answer: AnswerError): void {
  app.addHook('onRequest', async (request, reply) => {
    const { hostname, routeOptions } = request;
    if (routeOptions.url !== '/graphql' || URL.canParse(`http://${hostname}/`)) return;
    await answer(request, reply, 400, errors.badHost({}));
    return reply;
  });
}
