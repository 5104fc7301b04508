import type { Viewer } from '../../access/viewer.js';
import type { AuditContext } from '../../audit/with-audit.js';
import { type Action, actionsOf } from '../../changesets/allowed-actions.js';
import type { Changeset } from '../../changesets/changeset.js';
import { isStaff } from '../../changesets/visible.js';
import { inWords } from '../../knowledge/changes/words.js';
import { languageOfStored, storedIn } from '../../messages/stored-message.js';
import type { Context } from '../context.js';
import type {
  ChangeInput,
  ChangesetAction,
  ChangesetResolvers,
  MutationResolvers,
  Resolvers,
} from '../generated/resolvers.js';
import { authorIn, reasonIn, titleIn } from '../history/own-words.js';
import { deskArgument } from '../id-argument.js';
import { payload } from '../payload.js';
import { filteredConnection, recordPage } from '../record-page.js';
import { checkedFor } from './checked.js';
import { differenceOf } from './difference.js';
import { sliceOf } from './slice.js';

const Mutation: MutationResolvers = {
  createChangeset: (_, { input }, context) =>
    answer(context, 'createChangeset', (audit) => context.changesets.create(audit, input)),
  describeChangeset: (_, { id, version, title, reason }, context) =>
    answer(context, 'describeChangeset', (audit) =>
      context.changesets.describe(audit, { id, version }, { title: title ?? undefined, reason: reason ?? undefined }),
    ),
  addChanges: (_, { changes, ...seen }, context) =>
    answer(context, 'addChanges', (audit) => context.changesets.addChanges(audit, seen, changes.map(changeIn))),
  removeChanges: (_, { changes, ...seen }, context) =>
    answer(context, 'removeChanges', (audit) => context.changesets.removeChanges(audit, seen, changes)),
  refreshChangeset: (_, seen, context) =>
    answer(context, 'refreshChangeset', (audit) => context.changesets.refresh(audit, seen)),
  submitChangeset: (_, { justifications, ...seen }, context) =>
    answer(context, 'submitChangeset', (audit) => context.changesets.submit(audit, seen, justifications ?? [])),
  commentOnChangeset: (_, { text, ...seen }, context) =>
    answer(context, 'commentOnChangeset', (audit) => context.changesets.comment(audit, seen, text)),
  approveChangeset: (_, { text, ...seen }, context) =>
    answer(context, 'approveChangeset', (audit) => context.changesets.approve(audit, seen, text ?? undefined)),
  sendBackChangeset: (_, { text, ...seen }, context) =>
    answer(context, 'sendBackChangeset', (audit) => context.changesets.sendBack(audit, seen, text)),
  rejectChangeset: (_, { text, ...seen }, context) =>
    answer(context, 'rejectChangeset', (audit) => context.changesets.reject(audit, seen, text)),
  withdrawChangeset: (_, seen, context) =>
    answer(context, 'withdrawChangeset', (audit) => context.changesets.withdraw(audit, seen)),
  publishChangeset: (_, seen, context) =>
    answer(context, 'publishChangeset', (audit) => context.changesets.publish(audit, seen)),
  undoChangeset: (_, { id, reason }, context) =>
    answer(context, 'undoChangeset', (audit) => context.changesets.undo(audit, id, reason)),
};

function answer(context: Context, operation: string, work: (audit: AuditContext) => Promise<Changeset>) {
  return payload(context, operation, async (audit) => ({ changeset: await work(audit) }));
}

const fields: ChangesetResolvers = {
  title: (said, _, { language }) => titleIn(said, language),
  reason: (said, _, { language }) => reasonIn(said, language),
  allowedActions: (changeset, _, { viewer }) => mayDo(viewer, changeset),
  authors: ({ authors, kind }, _, { language }) =>
    authors.map(({ name }) => authorIn({ origin: kind, author: name }, language)),
  changes: async (changeset, slice, { changesets, viewer }) =>
    sliceOf(await changesets.changesOf(viewer, changeset), slice),
  difference: (changeset, slice, context) => differenceOf(context, changeset, slice),
  async findings(changeset, slice, context) {
    const { findings, changes } = (await checkedFor(context, changeset)) ?? { findings: [], changes: [] };
    return sliceOf(findings, slice).map((found) => ({ ...found, changeId: changes[(found.change ?? 0) - 1]?.id }));
  },
  async conflicts(changeset, slice, context) {
    const checked = await checkedFor(context, changeset);
    if (checked === undefined) return [];
    const { before, after } = checked.replayed;
    return sliceOf(checked.conflicts, slice).map(({ change, revision }) => ({
      text: inWords(change, before, after),
      revision,
    }));
  },
  approvals: ({ approvals }) => approvals.map(({ by, desks }) => ({ name: by.name, desks })),
  remarks: (changeset, _, { viewer }) =>
    isStaff(viewer, changeset) ? changeset.remarks.map(({ by, ...remark }) => ({ ...remark, name: by.name })) : [],
  justifications: ({ words }) => Object.entries(words).map(([rule, reason]) => ({ rule, reason })),
};

/** Resolvers of changesets: proposed, reviewed, published, undone. */
export const changeset: Resolvers = {
  Query: {
    changeset: async (_, { id }, { changesets, viewer }) => (await changesets.find(viewer, id)) ?? null,
    async changesets(_, { states, desk: given, mine, ...page }, context) {
      const asked = recordPage(page);
      const desk = given == null ? undefined : await deskArgument(context, given);
      const filter = { states: states ?? undefined, desk, mine: mine ?? undefined };
      return filteredConnection(await context.changesets.list(context.viewer, filter, asked), asked, ({ id }) => id);
    },
  },
  Mutation,
  Changeset: fields,
  FactDifference: {
    text: (difference, _, { language }) => storedIn(difference, language),
    language: (difference, _, { language }) => languageOfStored(difference, language),
  },
  Change: {
    // Plain JSON, as it was checked when it was received.
    statement: ({ input }) => JSON.parse(JSON.stringify(input)),
    author: ({ author }) => author.name,
  },
};

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

/** The actions on this changeset that the viewer is allowed. */
const mayDo = (viewer: Viewer, changeset: Changeset): ChangesetAction[] =>
  actionsOf(viewer, changeset).map((action) => names[action]);

/** A change in the desk's form: without parts, and without fields of its part, that were not given. */
const changeIn = (given: ChangeInput): unknown =>
  Object.fromEntries(Object.entries(there(given)).map(([name, part]) => [name, isObject(part) ? there(part) : part]));

function there(given: object): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
