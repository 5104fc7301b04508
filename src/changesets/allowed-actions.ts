import { isAllowed } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import type { Changeset, ChangesetState } from './changeset.js';
import { isReviewer } from './reviewers.js';
import { type Transition, transitions } from './transitions.js';
import { isAuthor } from './visible.js';
import { isWriter } from './writers.js';

/** Something to do with a changeset: to bring it on, or to begin the one that takes it back. */
export type Action = Transition | 'undo';

type Whose = (viewer: Viewer, changeset: Changeset) => boolean;

const isAtItsDesks: Whose = (viewer, changeset) => isWriter(viewer, changeset, changeset.desks);
const isItsReviewer: Whose = (viewer, changeset) => isReviewer(viewer, changeset, 'changeset.review');

/** In the order in which a page would show them. */
const actions: readonly (readonly [Action, Whose])[] = [
  ['describe', isAtItsDesks],
  // Desks are asked for what is added alone.
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
 * What somebody may do with a changeset as it stands. What it holds, what is added to it, what others have published
 * meanwhile and which desks have yet to review it is not looked at, and can still speak against it.
 */
export const actionsOf = (viewer: Viewer, changeset: Changeset): Action[] =>
  actions
    .filter(([action, whose]) => statesOf(action).includes(changeset.state) && whose(viewer, changeset))
    .map(([action]) => action);

const statesOf = (action: Action): readonly ChangesetState[] =>
  action === 'undo' ? ['PUBLISHED'] : transitions[action].from;

/** The first publication, on which all rests, is taken back by nobody. */
function takesBack(viewer: Viewer, { kind, desks, sequence }: Changeset): boolean {
  if (sequence === 1) return false;
  return (kind !== 'DESK' && isAllowed(viewer, 'import.publish')) || isAllowed(viewer, 'changeset.write', desks);
}
