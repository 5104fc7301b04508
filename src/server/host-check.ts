import type { FastifyInstance } from 'fastify';
import { errors } from '../errors.js';
import type { AnswerError } from './http-errors.js';

/**
 * Refuses requests to `/graphql` with a `Host` header that names no host: the address of such a request is looked at as a
 * whole there. Probes of proxies often name none, and are answered elsewhere all the same.
 */
export function refuseBadHost(app: FastifyInstance, answer: AnswerError): void {
  app.addHook('onRequest', async (request, reply) => {
    const { hostname, routeOptions } = request;
    if (routeOptions.url !== '/graphql' || URL.canParse(`http://${hostname}/`)) return;
    await answer(request, reply, 400, errors.badHost({}));
    return reply;
  });
}
