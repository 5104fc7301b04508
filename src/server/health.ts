import type { FastifyInstance } from 'fastify';
import pTimeout from 'p-timeout';
import { formatError, isHidden } from '../api/format-error.js';
import { errors } from '../errors.js';
import { defaultLanguage } from '../messages/languages.js';

interface Health {
  /** Resolves when requests can be answered; fails with the reason otherwise. */
  ready(): Promise<void>;
  isStopping(): boolean;
}

/** How long `/readyz` waits for the engine, in milliseconds. */
const readyWithinMs = 2_000;

/**
 * `/healthz` shows that the process runs, `/readyz` that it can answer, or why it cannot. Neither has a limit or a
 * queue.
 */
export function healthRoutes(app: FastifyInstance, { ready, isStopping }: Health): void {
  const isReady = createReadiness(ready, readyWithinMs);
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    try {
      if (isStopping()) throw errors.stopping({});
      await isReady();
      return { status: 'ready' };
    } catch (error) {
      if (isHidden(error)) request.log.error({ err: error }, 'fault');
      const { message, extensions } = formatError({ message: '' }, error, defaultLanguage);
      return reply.code(503).send({ status: 'not ready', code: extensions?.code, message });
    }
  });
}

/**
 * A check with a time limit. One check runs at a time, and all callers meanwhile share its result: many callers add no
 * load, and an engine that does not return is asked once.
 * @param limitMs after which the check fails with `NOT_READY_IN_TIME`
 */
export function createReadiness(ready: () => Promise<void>, limitMs: number): () => Promise<void> {
  let current: Promise<void> | undefined;
  return () => {
    if (current === undefined) {
      const checking = ready();
      const forget = () => {
        current = undefined;
      };
      checking.then(forget, forget);
      const late = errors.notReadyInTime({ seconds: limitMs / 1000 });
      current = pTimeout(checking, { milliseconds: limitMs, message: late });
    }
    return current;
  };
}
