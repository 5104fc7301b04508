import { errors } from '../errors.js';

export interface Gate {
  /** Starts `work`, or fails with `ENGINE_CLOSED` once closing began. */
  pass<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for what has passed, then lets go, once. */
  close(letGo: () => Promise<void>): Promise<void>;
}

/** Knows what runs on an engine, so that closing finishes it and nothing starts afterwards. */
export function createGate(): Gate {
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  return {
    async pass(work) {
      if (closing) throw errors.engineClosed({});
      const passing = work();
      running.add(passing);
      try {
        return await passing;
      } finally {
        running.delete(passing);
      }
    },
    close(letGo) {
      closing ??= Promise.allSettled(running).then(letGo);
      return closing;
    },
  };
}
