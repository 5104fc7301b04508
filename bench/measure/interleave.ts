/** Does the work once, and returns how many milliseconds it took. */
export type Sample = () => Promise<number>;

export interface Extent {
  /** Rounds whose times do not count. */
  readonly warmUp: number;
  readonly rounds: number;
  /** No round begins after this time. */
  readonly seconds: number;
}

/**
 * Takes the samples in turn, so that other load on the machine affects them all alike. Each round begins with a
 * different one.
 * @returns milliseconds, by the samples' names
 */
export async function interleave(
  samples: ReadonlyMap<string, Sample>,
  { warmUp, rounds, seconds }: Extent,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const all = [...samples];
  const times = new Map<string, number[]>(all.map(([name]) => [name, []]));
  for (let round = 0; round < warmUp; round += 1) for (const [, sample] of all) await sample();
  const until = performance.now() + seconds * 1000;
  for (let round = 0; round < rounds && performance.now() < until; round += 1) {
    const turn = round % all.length;
    for (const [name, sample] of [...all.slice(turn), ...all.slice(0, turn)]) times.get(name)?.push(await sample());
  }
  return times;
}
