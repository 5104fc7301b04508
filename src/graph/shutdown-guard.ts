import { errors } from '../errors.js';

export interface ShutdownGuard {
  /** Starts `work`, or fails with `ENGINE_CLOSED` once closing has begun. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for all work that has started, then calls `release` once, however often this is called. */
  close(release: () => Promise<void>): Promise<void>;
}

/** Counts the work on an engine, so that closing lets it finish and nothing starts afterwards. */
export function createShutdownGuard(): ShutdownGuard {
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  return {
    async run(work) {
      if (closing) throw errors.engineClosed({});
      const started = work();
      running.add(started);
      try {
        return await started;
      } finally {
        running.delete(started);
      }
    },
    close(release) {
      closing ??= Promise.allSettled(running).then(release);
      return closing;
    },
  };
}
