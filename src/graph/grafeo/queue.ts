/** Runs one piece of work after the other, in the order in which they were given. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** A failure is its caller's own and does not stop the next. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
