/** Collects the faults of an input, so that the caller gets all of them at once. */
export interface FaultCollector<Fault extends Error> {
  readonly found: readonly Fault[];
  /** The value; undefined if the input is at fault there. Every other failure is thrown. */
  check<Value>(read: () => Value): Value | undefined;
  /** The same for a value that takes I/O. */
  checkAsync<Value>(read: () => Promise<Value>): Promise<Value | undefined>;
}

/**
 * @param faultsIn the faults in a failure; throws what is none
 * @param before faults that are known already
 */
export function collector<Fault extends Error>(
  faultsIn: (failure: unknown) => readonly Fault[],
  before: readonly Fault[] = [],
): FaultCollector<Fault> {
  const found = [...before];
  const keep = (failure: unknown): undefined => {
    found.push(...faultsIn(failure));
  };
  return {
    found,
    check(read) {
      try {
        return read();
      } catch (failure) {
        return keep(failure);
      }
    },
    checkAsync: (read) => read().catch(keep),
  };
}
