import { isAllowed } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import { errors } from '../errors.js';
import type { Changeset } from './changeset.js';

export const isAuthor = ({ subject }: Viewer, { authors }: Changeset): boolean =>
  subject !== undefined && authors.some((each) => each.subject === subject);

/** Whether the viewer works on the changeset: wrote a part of it, or edits, reviews or oversees one of its desks. */
export function isStaff(viewer: Viewer, changeset: Changeset): boolean {
  return (
    isAuthor(viewer, changeset) ||
    isAllowed(viewer, 'changeset.read', changeset.desks) ||
    isAllowed(viewer, 'desk.oversee')
  );
}

/** Whether anything but what is published can be the viewer's to see, what the viewer wrote apart. */
export const isOfADesk = ({ roles }: Viewer): boolean =>
  roles.has('editor') || roles.has('reviewer') || roles.has('administrator') || roles.has('publisher');

/** What is published is for everybody; what is not looks, to others than its desk, like what is not there. */
export const isVisible = (viewer: Viewer, changeset: Changeset): boolean =>
  changeset.state === 'PUBLISHED' || isStaff(viewer, changeset);

/**
 * @param field the argument that names it
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
