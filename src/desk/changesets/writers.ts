import { assertMay, may } from '../../access/operations.js';
import type { Act } from '../audit/recorded.js';
import type { Changeset } from './changeset.js';
import { isAuthor } from './visible.js';
import { personOf } from './work-on.js';

/** Its authors, with whoever acts among them. */
export const authorsWith = ({ viewer }: Act, changeset: Changeset): Changeset['authors'] =>
  isAuthor(viewer, changeset) ? changeset.authors : [...changeset.authors, personOf(viewer)];

/**
 * Imports may write anywhere; a desk's changeset is written by editors of the desks.
 * @param facts by desk, a fact that it is asked for: named to whoever is refused
 */
export function assertWriter(
  { viewer }: Act,
  changeset: Changeset,
  desks: readonly string[],
  facts?: ReadonlyMap<string, string>,
): void {
  if (changeset.kind !== 'DESK') assertMay(viewer, 'import.publish');
  else if (!(desks.length === 0 && isAuthor(viewer, changeset) && may(viewer, 'changeset.write')))
    assertMay(viewer, 'changeset.write', desks, facts);
}
