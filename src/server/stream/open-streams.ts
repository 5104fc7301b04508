import { errors } from '../../errors.js';

/** The open streams of events. */
export interface OpenStreams {
  readonly size: number;
  /**
   * Counts one more stream of a caller; the signal is aborted when the server stops. @throws `TOO_MANY_STREAMS`,
   * `STOPPING`
   */
  open(whose: string): { readonly controller: AbortController; close(): void };
  /** Ends all streams, and accepts no more. */
  endAll(): void;
}

export function createOpenStreams(limits: { readonly streams: number; readonly streamsEach: number }): OpenStreams {
  const controllers = new Set<AbortController>();
  const each = new Map<string, number>();
  let isEnded = false;
  return {
    get size() {
      return controllers.size;
    },
    open(whose) {
      const own = each.get(whose) ?? 0;
      if (isEnded) throw errors.stopping({});
      if (own >= limits.streamsEach) throw errors.tooManyStreams({ limit: limits.streamsEach, whose: 'yours' });
      if (controllers.size >= limits.streams) throw errors.tooManyStreams({ limit: limits.streams, whose: 'all' });
      const controller = new AbortController();
      controllers.add(controller);
      each.set(whose, own + 1);
      return {
        controller,
        close() {
          if (!controllers.delete(controller)) return;
          const left = (each.get(whose) ?? 1) - 1;
          if (left === 0) each.delete(whose);
          else each.set(whose, left);
        },
      };
    },
    endAll() {
      isEnded = true;
      for (const controller of controllers) controller.abort(errors.stopping({}));
    },
  };
}
