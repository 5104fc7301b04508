import { isAllowed } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import type { Changeset, ChangesetState } from './changeset.js';
import { isReviewer } from './reviewers.js';
import { type Transition, transitions } from './transitions.js';
import { isAuthor } from './visible.js';
import { isWriter } from './writers.js';

/** An action on a changeset: a transition, or to begin the changeset that undoes it. */
export type Action = Transition | 'undo';

type Whose = (viewer: Viewer, changeset: Changeset) => boolean;

const isAtItsDesks: Whose = (viewer, changeset) => isWriter(viewer, changeset, changeset.desks);
const isItsReviewer: Whose = (viewer, changeset) => isReviewer(viewer, changeset, 'changeset.review');

/** In the order for a page. */
const actions: readonly (readonly [Action, Whose])[] = [
  ['describe', isAtItsDesks],
  // Permission depends on the desks of the added changes only.
  ['addChanges', (viewer, changeset) => isWriter(viewer, changeset, [])],
  ['removeChanges', isAtItsDesks],
  ['refresh', isAtItsDesks],
  ['submit', isAtItsDesks],
  [
    'comment',
    (viewer, changeset) => isAuthor(viewer, changeset) || isAllowed(viewer, 'changeset.comment', changeset.desks),
  ],
  ['approve', isItsReviewer],
  ['sendBack', isItsReviewer],
  ['reject', isItsReviewer],
  ['withdraw', (viewer, changeset) => isAuthor(viewer, changeset) || isAllowed(viewer, 'desk.oversee')],
  ['publish', (viewer, changeset) => changeset.kind === 'DESK' && isReviewer(viewer, changeset, 'changeset.publish')],
  ['publishImport', (viewer, { kind }) => kind !== 'DESK' && isAllowed(viewer, 'import.publish')],
  ['undo', takesBack],
];

/**
 * The actions that the viewer is allowed in the current state of a changeset. Its content, added changes, later
 * publications and missing reviews are not checked, and can still prevent an action.
 */
export const actionsOf = (viewer: Viewer, changeset: Changeset): Action[] =>
  actions
    .filter(([action, whose]) => statesOf(action).includes(changeset.state) && whose(viewer, changeset))
    .map(([action]) => action);

const statesOf = (action: Action): readonly ChangesetState[] =>
  action === 'undo' ? ['PUBLISHED'] : transitions[action].from;

/** Nobody can undo the first publication, on which everything else depends. */
function takesBack(viewer: Viewer, { kind, desks, sequence }: Changeset): boolean {
  if (sequence === 1) return false;
  return (kind !== 'DESK' && isAllowed(viewer, 'import.publish')) || isAllowed(viewer, 'changeset.write', desks);
}
