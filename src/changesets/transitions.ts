import { errors } from '../errors.js';
import type { Changeset, ChangesetState } from './changeset.js';

/** The actions on a changeset, the states in which each is allowed, and the state after it. */
export const transitions = {
  describe: { from: ['DRAFT', 'IN_REVIEW'], to: 'DRAFT' },
  addChanges: { from: ['DRAFT', 'IN_REVIEW'], to: 'DRAFT' },
  removeChanges: { from: ['DRAFT', 'IN_REVIEW'], to: 'DRAFT' },
  refresh: { from: ['DRAFT', 'IN_REVIEW'], to: 'DRAFT' },
  submit: { from: ['DRAFT'], to: 'IN_REVIEW' },
  comment: { from: ['DRAFT', 'IN_REVIEW'], to: undefined },
  approve: { from: ['IN_REVIEW'], to: 'IN_REVIEW' },
  sendBack: { from: ['IN_REVIEW'], to: 'DRAFT' },
  reject: { from: ['IN_REVIEW'], to: 'REJECTED' },
  withdraw: { from: ['DRAFT', 'IN_REVIEW'], to: 'WITHDRAWN' },
  publish: { from: ['IN_REVIEW'], to: 'PUBLISHED' },
  publishImport: { from: ['DRAFT', 'IN_REVIEW'], to: 'PUBLISHED' },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly ChangesetState[]; readonly to: ChangesetState | undefined }>
>;

export type Transition = keyof typeof transitions;

/** The state after a transition. @throws `WRONG_STATE` */
export function stateAfter({ id, state }: Changeset, transition: Transition): ChangesetState {
  const { from, to } = transitions[transition];
  const allowed: readonly ChangesetState[] = from;
  if (!allowed.includes(state)) throw errors.wrongState({ changeset: id, state, transition, allowed });
  return to ?? state;
}
