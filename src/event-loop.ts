/** Work that waits for the next turn of the event loop. */
const waiting: (() => void)[] = [];

/**
 * Resolves in a later turn of the event loop. Each turn resumes one caller, so that requests and timers are served between
 * two pieces of long work, however many wait.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(resumeNext);
  });
}

function resumeNext(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(resumeNext);
}

/** Work is interrupted for others after this many milliseconds. */
const portion = 5;

/** Does work that pauses now and then, and serves others in between. Fails if the work fails. */
export async function inPortions<Result>(work: Iterator<unknown, Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < portion) continue;
    await nextTurn();
    since = performance.now();
  }
}
