import { errors } from '../errors.js';
import type { Role } from './roles.js';

/** Who asks. */
export interface Viewer {
  /** The token's subject, unique for each issuer; undefined for a caller without one. */
  readonly subject: string | undefined;
  /** As colleagues and the history read it. */
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
  /** Of an editor and a reviewer: ids of territories, `country/VN`, `bloc/EU`, and `commons`. */
  readonly desks: ReadonlySet<string>;
  /** Of a company: the `firmKey` of the firm; several people may share it. */
  readonly firm: string | undefined;
  /** When the token is taken no longer, in milliseconds since 1970; undefined where that is never. */
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

/** The subject of a caller with a token, as everybody who writes has. @throws `NOT_SIGNED_IN` */
export function subjectOf({ subject }: Viewer): string {
  if (subject === undefined) throw errors.notSignedIn({ roles: [] });
  return subject;
}

/** The desk of what has no territory. */
export const commons = 'commons';
