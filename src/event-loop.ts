/** Work that waits for a turn of the event loop. */
const waiting: (() => void)[] = [];

/**
 * Resolves in a later turn of the event loop. Each turn lets one go on, so that what arrives and what is due is served
 * between two pieces of long work, whatever number of them waits.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(letGoOn);
  });
}

function letGoOn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(letGoOn);
}
