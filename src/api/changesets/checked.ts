import type { Changeset } from '../../changesets/changeset.js';
import type { Checked } from '../../changesets/checked.js';
import { isStaff } from '../../changesets/visible.js';
import type { Context } from '../context.js';

const known = new WeakMap<Changeset, Promise<Checked>>();

/**
 * A changeset compared with what is published now, checked once for all its fields. Undefined for viewers who do not
 * work on it, and if nothing is left to check.
 */
export function checkedFor({ changesets, viewer }: Context, changeset: Changeset): Promise<Checked> | undefined {
  if (!isStaff(viewer, changeset) || changeset.state === 'PUBLISHED') return undefined;
  const checked = known.get(changeset) ?? changesets.check(changeset);
  known.set(changeset, checked);
  return checked;
}
