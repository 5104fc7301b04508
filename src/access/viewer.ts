import { errors } from '../errors.js';
import type { Role } from './roles.js';

/** The caller. */
export interface Viewer {
  /** The token's subject, unique for each issuer; undefined for a caller without one. */
  readonly subject: string | undefined;
  /** The name that colleagues see, also in the history. */
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
  /** Of an editor or a reviewer: ids of territories, `country/VN`, `bloc/EU`, and `commons`. */
  readonly desks: ReadonlySet<string>;
  /** Of a company: the `firmKey` of the firm, which several people can share. */
  readonly firm: string | undefined;
  /** When the token expires, in milliseconds since 1970; undefined if it never does. */
  readonly until?: number | undefined;
}

/** A caller without a token. */
export const anonymous: Viewer = {
  subject: undefined,
  name: 'anonymous',
  roles: new Set(),
  desks: new Set(),
  firm: undefined,
};

/** The subject of a caller with a token, which every write needs. @throws `NOT_SIGNED_IN` */
export function subjectOf({ subject }: Viewer): string {
  if (subject === undefined) throw errors.notSignedIn({ roles: [] });
  return subject;
}

/** The desk of everything without a territory. */
export const commons = 'commons';
