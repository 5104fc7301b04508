import { isAllowed } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import { errors } from '../errors.js';
import type { Changeset } from './changeset.js';

export const isAuthor = ({ subject }: Viewer, { authors }: Changeset): boolean =>
  subject !== undefined && authors.some((each) => each.subject === subject);

/** Whether the viewer works on the changeset: is one of its authors, or edits, reviews or oversees one of its desks. */
export function isStaff(viewer: Viewer, changeset: Changeset): boolean {
  return (
    isAuthor(viewer, changeset) ||
    isAllowed(viewer, 'changeset.read', changeset.desks) ||
    isAllowed(viewer, 'desk.oversee')
  );
}

/** Whether the viewer could see any unpublished changeset of others. */
export const isOfADesk = ({ roles }: Viewer): boolean =>
  roles.has('editor') || roles.has('reviewer') || roles.has('administrator') || roles.has('publisher');

/**
 * Everybody can see published changesets; for anybody but its desks, an unpublished one looks as if it did not exist.
 */
export const isVisible = (viewer: Viewer, changeset: Changeset): boolean =>
  changeset.state === 'PUBLISHED' || isStaff(viewer, changeset);

/**
 * @param field the argument with its id
 * @throws `UNKNOWN_CHANGESET`
 */
export function assertVisible(
  viewer: Viewer,
  changeset: Changeset | undefined,
  given: string,
  field: 'id' | 'changeset' = 'id',
): Changeset {
  if (changeset !== undefined && isVisible(viewer, changeset)) return changeset;
  throw errors.unknownChangeset({ given: given.slice(0, 100) }, { field });
}
