/** The longest timer of Node. */
const longest = 2 ** 31 - 1;

/**
 * Calls `end` when a token expires.
 * @param until in milliseconds since 1970; never if undefined
 * @returns cancels the call
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
