import { assertAllowed, isAllowed, type Operation } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import type { AuditContext } from '../audit/with-audit.js';
import type { Changeset } from './changeset.js';
import { isAuthor } from './visible.js';
import { personOf } from './work-on.js';

/** Its authors, including the viewer. */
export const authorsWith = ({ viewer }: AuditContext, changeset: Changeset): Changeset['authors'] =>
  isAuthor(viewer, changeset) ? changeset.authors : [...changeset.authors, personOf(viewer)];

/** Imports can write anywhere; a desk's changeset is written by editors of its desks. */
const writing = ({ kind }: Changeset): Operation => (kind === 'DESK' ? 'changeset.write' : 'import.publish');

export const isWriter = (viewer: Viewer, changeset: Changeset, desks: readonly string[]): boolean =>
  isAllowed(viewer, writing(changeset), desks);

/**
 * @param facts by desk, a fact that needs permission: named in the refusal
 * @throws `NOT_SIGNED_IN`, `NOT_ALLOWED`
 */
export const assertWriter = (
  { viewer }: AuditContext,
  changeset: Changeset,
  desks: readonly string[],
  facts?: ReadonlyMap<string, string>,
): void => assertAllowed(viewer, writing(changeset), desks, facts);
