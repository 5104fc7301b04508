import { errors } from '../errors.js';

export interface ConcurrencyLimits {
  /** Pieces of work that run at once, in all. */
  readonly atOnce: number;
  /** Pieces of work of one caller that run at once. */
  readonly atOnceEach: number;
  /** Pieces of work of one caller that wait; more are refused. */
  readonly waitingEach: number;
}

/** A piece of work under way: its result, and when nothing that it began runs any more, which may be later. */
export interface StartedWork<T> {
  readonly result: Promise<T>;
  readonly ended: Promise<void>;
}

export interface ConcurrencyLimiter {
  /** Pieces of work that wait, and that run. */
  readonly waiting: number;
  readonly running: number;
  /**
   * Starts the work when the caller's turn comes, and gives its result. The work counts against its caller until it has
   * ended, which may be later than its result.
   * @param caller the key of the one who asks: see `callerKey`
   * @throws `TOO_MANY_WAITING` where the caller's queue is full; the reason of the signal where it is aborted before the start
   */
  run<T>(caller: string, signal: AbortSignal, start: () => StartedWork<T>): Promise<T>;
}

/** The work of one caller. */
interface CallerWork {
  running: number;
  readonly waiting: Set<() => void>;
}

/** Callers wait in memory: beyond so many pieces of work in all, each caller is refused. */
const waitingInAll = 2_000;

/**
 * Shares the process among callers: each has a queue of its own, and the queues are served in turn, so that a caller who
 * sends much waits for itself alone. (`p-limit` knows one queue, in which the others would stand behind.)
 * @param now the clock, in milliseconds, by which a refusal says when to come again
 */
export function createConcurrencyLimiter(
  { atOnce, atOnceEach, waitingEach }: ConcurrencyLimits,
  now: () => number = () => performance.now(),
): ConcurrencyLimiter {
  /** Those with work, in the order in which their turns come. */
  const callers = new Map<string, CallerWork>();
  const duration = createMovingMean();
  let [running, waiting] = [0, 0];

  function workOf(caller: string): CallerWork {
    const known = callers.get(caller) ?? { running: 0, waiting: new Set() };
    callers.set(caller, known);
    return known;
  }

  /** Starts what may start. Who was served goes to the end of the line. */
  function startNext(): void {
    while (running < atOnce) {
      const found = firstInTurn();
      if (found === undefined) return;
      const { caller, own, start } = found;
      callers.delete(caller);
      callers.set(caller, own);
      start();
    }
  }

  function firstInTurn() {
    for (const [caller, own] of callers) {
      const [start] = own.waiting;
      if (start !== undefined && own.running < atOnceEach) return { caller, own, start };
    }
    return undefined;
  }

  /** Resolves when the work may start, which then counts as running. */
  function turnOf(own: CallerWork, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        signal.removeEventListener('abort', giveUp);
        own.waiting.delete(start);
        waiting -= 1;
      };
      const start = (): void => {
        leave();
        own.running += 1;
        running += 1;
        resolve();
      };
      const giveUp = (): void => {
        leave();
        reject(signal.reason);
      };
      own.waiting.add(start);
      waiting += 1;
      signal.addEventListener('abort', giveUp, { once: true });
      startNext();
    });
  }

  function forgetIdle(caller: string, own: CallerWork): void {
    if (own.running === 0 && own.waiting.size === 0) callers.delete(caller);
  }

  return {
    get waiting() {
      return waiting;
    },
    get running() {
      return running;
    },
    async run(caller, signal, start) {
      signal.throwIfAborted();
      const own = workOf(caller);
      const mustWait = own.running >= atOnceEach || running >= atOnce;
      if (mustWait && (own.waiting.size >= waitingEach || waiting >= waitingInAll)) {
        forgetIdle(caller, own);
        const wait = Math.max(1, Math.ceil((duration.mean * own.waiting.size) / atOnceEach / 1000));
        throw errors.tooManyWaiting({ limit: waitingEach, wait }, { retryAfter: wait });
      }
      await turnOf(own, signal).catch((reason: unknown) => {
        forgetIdle(caller, own);
        throw reason;
      });
      const began = now();
      const { result, ended } = signal.aborted ? refused(signal) : start();
      const settled = result.then(noop, noop).then(() => {
        duration.add(now() - began);
        running -= 1;
        startNext();
      });
      // What still runs in the engine counts against its caller alone.
      void Promise.all([settled, ended]).then(() => {
        own.running -= 1;
        forgetIdle(caller, own);
        startNext();
      });
      return result;
    },
  };
}

const noop = (): void => {};

/** Work that was given up between its turn and its start. */
const refused = ({ reason }: AbortSignal): StartedWork<never> => ({
  result: Promise.reject(reason),
  ended: Promise.resolve(),
});

/** The mean of what was added, in which the latest counts most. */
function createMovingMean() {
  let mean: number | undefined;
  return {
    get mean() {
      return mean ?? 0;
    },
    add(value: number): void {
      mean = mean === undefined ? value : mean + (value - mean) / 8;
    },
  };
}
