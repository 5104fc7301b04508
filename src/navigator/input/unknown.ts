import type { LandfallError } from '../../errors.js';

export type UnknownKind = 'country' | 'class' | 'trait' | 'requirement';

/** The ids or codes nearest to a mistyped one, best first. */
export type Nearest = (what: UnknownKind, given: string) => Promise<readonly string[]>;

/** An id or code that the graph does not have, without suggestions yet: looking them up is I/O. */
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
