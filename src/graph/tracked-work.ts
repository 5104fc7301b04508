import { AsyncLocalStorage } from 'node:async_hooks';

/** What the work of one request is running in the engine. */
const tracked = new AsyncLocalStorage<Set<Promise<unknown>>>();

/** Work in progress: its result, and when nothing that it started is running in the engine any more. */
export interface TrackedWork<T> {
  readonly result: Promise<T>;
  readonly ended: Promise<void>;
}

/** Starts work, and tracks what it runs in the engine, even what it no longer waits for: an engine may not stop it. */
export function trackWork<T>(work: () => Promise<T>): TrackedWork<T> {
  const running = new Set<Promise<unknown>>();
  const result = tracked.run(running, async () => work());
  return { result, ended: allEnded(result, running) };
}

/** Counts something that runs in the engine towards the work that started it, if that is tracked. */
export function noteRunning(running: Promise<unknown>): void {
  const all = tracked.getStore();
  if (all === undefined) return;
  const ended: Promise<unknown> = Promise.allSettled([running]).then(() => all.delete(ended));
  all.add(ended);
}

async function allEnded(result: Promise<unknown>, running: ReadonlySet<Promise<unknown>>): Promise<void> {
  await Promise.allSettled([result]);
  while (running.size > 0) await Promise.all(running);
}
