import type { FastifyReply } from 'fastify';
import type { Limits } from '../api/limits/limits.js';
import { errors } from '../errors.js';
import { type Caller, callerKey } from './authentication-hook.js';
import type { ConcurrencyLimiter, StartedWork } from './concurrency-limiter.js';
import { atClose } from './connection-close.js';

/** Starts work, and reports when nothing of it is running in the engine any more. */
export type TrackWork = <T>(work: () => Promise<T>) => StartedWork<T>;

/** The requests that are being answered, including those that wait for their turn. */
export interface RunningRequests {
  readonly size: number;
  /**
   * Runs the work of a request when its caller's turn comes. Its signal is aborted when its time, counted from the
   * arrival of the request, is up, when the client has gone, or by `abortAll`; the request then ends at once.
   * @throws `TIMEOUT`, `CLIENT_GONE`, `TOO_MANY_WAITING`, the reason of `abortAll`
   */
  run<T>(reply: FastifyReply, caller: Caller, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  abortAll(reason: Error): void;
}

/** @param limiter the turns of the callers */
export function createRunningRequests(
  limiter: ConcurrencyLimiter,
  track: TrackWork,
  { timeoutMs }: Pick<Limits, 'timeoutMs'>,
): RunningRequests {
  const controllers = new Set<AbortController>();
  return {
    get size() {
      return controllers.size;
    },
    async run(reply, caller, work) {
      const controller = new AbortController();
      const { signal } = controller;
      controllers.add(controller);
      const timer = setTimeout(
        () => controller.abort(errors.tooSlow({ seconds: timeoutMs / 1000 })),
        Math.max(0, timeoutMs - reply.elapsedTime),
      );
      const giveUp = () => {
        if (!reply.raw.writableEnded) controller.abort(errors.clientGone({}));
      };
      reply.raw.once('close', giveUp);
      const forget = atClose(reply.request.raw.socket, giveUp);
      try {
        const working = limiter.run(callerKey(caller), signal, () => track(() => work(signal)));
        return await Promise.race([working, aborted(signal)]);
      } finally {
        clearTimeout(timer);
        forget();
        controllers.delete(controller);
      }
    },
    abortAll(reason) {
      for (const controller of controllers) controller.abort(reason);
    },
  };
}

/** Rejects when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
