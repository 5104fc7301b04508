/** The requests that are being answered. */
export interface RunningRequests {
  readonly size: number;
  /** Runs `work` until it is done or aborted; it is aborted by its controller, or by `abortAll`. */
  run<T>(work: (controller: AbortController) => Promise<T>): Promise<T>;
  abortAll(reason: Error): void;
}

export function createRunningRequests(): RunningRequests {
  const controllers = new Set<AbortController>();
  return {
    get size() {
      return controllers.size;
    },
    async run(work) {
      const controller = new AbortController();
      controllers.add(controller);
      try {
        return await Promise.race([work(controller), aborted(controller.signal)]);
      } finally {
        controllers.delete(controller);
      }
    },
    abortAll(reason) {
      for (const controller of controllers) controller.abort(reason);
    },
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
