import type { LandfallError } from '../../errors.js';

export type UnknownKind = 'country' | 'class' | 'trait' | 'requirement';

/** Ids or codes that come nearest to what was mistyped, best first. */
export type Nearest = (what: UnknownKind, given: string) => Promise<readonly string[]>;

/** Something that the graph does not hold, before it is known what may have been meant: looking that up is I/O. */
export class Unknown extends Error {
  readonly what: UnknownKind;
  readonly given: string;
  readonly coded: (nearest: readonly string[]) => LandfallError;

  constructor(what: UnknownKind, given: string, coded: (nearest: readonly string[]) => LandfallError) {
    super(`unknown ${what} ${given}`);
    this.what = what;
    this.given = given;
    this.coded = coded;
  }
}

/** The coded error for a failure: with the nearest matches, where something is unknown. Anything else as it is. */
export async function withNearest(failure: unknown, nearest: Nearest): Promise<unknown> {
  return failure instanceof Unknown ? failure.coded(await nearest(failure.what, failure.given)) : failure;
}
