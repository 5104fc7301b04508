/** Runs tasks one after the other, in the order in which they were given. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** A failure goes to the caller of its task and does not stop the next task. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
