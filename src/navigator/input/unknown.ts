import { errors, type LandfallError } from '../../errors.js';
import type { ProductClassNode } from '../../graph/generated/nodes.js';
import type { Day } from '../plan-request.js';

export type UnknownKind = 'country' | 'class' | 'trait' | 'requirement';

/** What to look up for a text: something of this kind, or the members on a day of the bloc that it names. */
export type LookedUp = UnknownKind | { readonly membersOn: Day };

/** The ids or codes nearest to a mistyped one, best first; or the codes of members. */
export type Nearest = (what: LookedUp, given: string) => Promise<readonly string[]>;

/** A class with a code. */
export type CodedClass = Pick<ProductClassNode, 'scheme' | 'code' | 'name'>;

/**
 * The classes of HS 2022 and of these schemes whose codes share the longest beginning with the digits, best first; for a
 * word the classes of goods with this name.
 */
export type NearestCodes = (given: string, schemes: readonly string[]) => Promise<readonly CodedClass[]>;

/** Looks up what a mistyped input can mean. */
export interface NearestLookUps {
  readonly nearest: Nearest;
  readonly nearestCodes: NearestCodes;
}

/** An id or code that the graph does not have, without what it can mean yet: looking them up is I/O. */
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

/** A code of goods that nothing knows, or a word in its place, without what it can mean yet. */
export class UnknownCode extends Error {
  /** Digits, or a word. */
  readonly given: string;
  /** Schemes of the tariff schedules to look in, beside HS 2022. */
  readonly schemes: readonly string[];
  readonly coded: (nearest: readonly CodedClass[]) => LandfallError;

  constructor(given: string, schemes: readonly string[], coded: (nearest: readonly CodedClass[]) => LandfallError) {
    super(`unknown code ${given}`);
    this.given = given;
    this.schemes = schemes;
    this.coded = coded;
  }
}

/** A text that names no country. It can name a bloc. */
export class UnknownCountry extends Unknown {
  readonly field: string;
  readonly day: Day;

  constructor(given: string, field: string, day: Day) {
    super('country', given, (nearest) => errors.unknownCountry({ given, nearest }, { field }));
    this.field = field;
    this.day = day;
  }
}
