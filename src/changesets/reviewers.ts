import { assertAllowed, isAllowed } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import type { AuditContext } from '../audit/with-audit.js';
import { errors } from '../errors.js';
import type { Changeset } from './changeset.js';
import { isAuthor } from './visible.js';

type Reviewing = 'changeset.review' | 'changeset.publish';

/** Whether the viewer reviews at one of its desks, and is not one of its authors. */
export const isReviewer = (viewer: Viewer, changeset: Changeset, operation: Reviewing): boolean =>
  isAllowed(viewer, operation, changeset.desks) && !isAuthor(viewer, changeset);

/** @throws `NOT_SIGNED_IN`, `NOT_ALLOWED`, `OWN_CHANGESET` */
export function assertReviewer({ viewer }: AuditContext, changeset: Changeset, operation: Reviewing): void {
  assertAllowed(viewer, operation, changeset.desks);
  if (isAuthor(viewer, changeset)) throw errors.ownChangeset({});
}
