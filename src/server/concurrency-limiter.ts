import { errors } from '../errors.js';

export interface ConcurrencyLimits {
  /** Tasks that run at once, in total. */
  readonly atOnce: number;
  /** Tasks of one caller that run at once. */
  readonly atOnceEach: number;
  /** Tasks of one caller that wait; more are refused. */
  readonly waitingEach: number;
}

/** A running task: its result, and when nothing that it started is running any more, which can be later. */
export interface StartedWork<T> {
  readonly result: Promise<T>;
  readonly ended: Promise<void>;
}

export interface ConcurrencyLimiter {
  /** Tasks that wait, and that run. */
  readonly waiting: number;
  readonly running: number;
  /**
   * Starts the task when the caller's turn comes, and returns its result. The task counts against its caller until it
   * has ended, which can be later than its result.
   * @param caller the key of the caller: see `callerKey`
   * @throws `TOO_MANY_WAITING` if the caller's queue is full; the reason of the signal if it is aborted before the
   * start
   */
  run<T>(caller: string, signal: AbortSignal, start: () => StartedWork<T>): Promise<T>;
}

/** The tasks of one caller. */
interface CallerWork {
  running: number;
  readonly waiting: Set<() => void>;
}

/** Callers wait in memory: beyond this number of tasks in total, each caller is refused. */
const waitingInAll = 2_000;

/**
 * Shares the process among callers: each has its own queue, and the queues are served in turn, so that callers who send
 * many requests delay only themselves. (`p-limit` has one queue for all.)
 * @param now the clock, in milliseconds, from which a refusal computes when to retry
 */
export function createConcurrencyLimiter(
  { atOnce, atOnceEach, waitingEach }: ConcurrencyLimits,
  now: () => number = () => performance.now(),
): ConcurrencyLimiter {
  /** Callers with tasks, in the order of their turns. */
  const callers = new Map<string, CallerWork>();
  const duration = createMovingMean();
  let [running, waiting] = [0, 0];

  function workOf(caller: string): CallerWork {
    const known = callers.get(caller) ?? { running: 0, waiting: new Set() };
    callers.set(caller, known);
    return known;
  }

  /** Starts tasks up to the limits. A caller who was served goes to the end of the queue. */
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

  /** Resolves when the task can start, which then counts as running. */
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
      // What still runs in the engine counts against its caller only.
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

/** A task that was aborted between its turn and its start. */
const refused = ({ reason }: AbortSignal): StartedWork<never> => ({
  result: Promise.reject(reason),
  ended: Promise.resolve(),
});

/** A mean of the added values, in which the latest count most. */
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
