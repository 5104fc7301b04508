/** Longer than any timer of Node runs. */
const longest = 2 ** 31 - 1;

/**
 * Calls `end` when a token is taken no longer.
 * @param until in milliseconds since 1970; never where undefined
 * @returns calls it off
 */
export function atExpiry(until: number | undefined, end: () => void): () => void {
  if (until === undefined) return () => {};
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    const left = until - Date.now();
    if (left <= 0) end();
    else timer = setTimeout(wait, Math.min(left, longest)).unref();
  };
  wait();
  return () => clearTimeout(timer);
}
