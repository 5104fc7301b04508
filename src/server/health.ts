import type { FastifyInstance } from 'fastify';
import { formatError, isHidden } from '../api/format-error.js';
import { errors } from '../errors.js';

interface Health {
  /** Resolves when requests can be answered; fails with what is missing. */
  ready(): Promise<void>;
  isStopping(): boolean;
}

/** `/healthz` says that the process lives, `/readyz` that it can answer, or why it cannot. */
export function healthRoutes(app: FastifyInstance, { ready, isStopping }: Health): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    try {
      if (isStopping()) throw errors.stopping({});
      await ready();
      return { status: 'ready' };
    } catch (error) {
      if (isHidden(error)) request.log.error({ err: error }, 'fault');
      const { message, extensions } = formatError({ message: '' }, error);
      return reply.code(503).send({ status: 'not ready', code: extensions?.code, message });
    }
  });
}
