import type { Viewer } from '../../access/viewer.js';
import { type Action, actionsOf } from '../../changesets/allowed-actions.js';
import type { Changeset } from '../../changesets/changeset.js';
import type { ChangesetAction } from '../generated/resolvers.js';

const names: Readonly<Record<Action, ChangesetAction>> = {
  describe: 'DESCRIBE',
  addChanges: 'ADD_CHANGES',
  removeChanges: 'REMOVE_CHANGES',
  refresh: 'REFRESH',
  submit: 'SUBMIT',
  comment: 'COMMENT',
  approve: 'APPROVE',
  sendBack: 'SEND_BACK',
  reject: 'REJECT',
  withdraw: 'WITHDRAW',
  publish: 'PUBLISH',
  publishImport: 'PUBLISH',
  undo: 'UNDO',
};

/** What the viewer may do with a changeset as it stands. */
export const mayDo = (viewer: Viewer, changeset: Changeset): ChangesetAction[] =>
  actionsOf(viewer, changeset).map((action) => names[action]);
