/** Work that pauses now and then, so that others can be served. */
export type Portions<Result> = Generator<void, Result>;

/** Does all of the work without a pause. */
export function atOnce<Result>(work: Portions<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
