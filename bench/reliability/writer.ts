import type { Viewer } from '../../src/access/viewer.js';
import type { AuditContext } from '../../src/audit/with-audit.js';
import type { Changeset } from '../../src/changesets/changeset.js';
import type { Changesets } from '../../src/changesets/changesets.js';
import { clockIn } from '../../src/clock.js';
import { LandfallError } from '../../src/errors.js';
import { actsOf, type Group } from './world.js';

const clock = clockIn('Asia/Seoul');

export const publishing = 'publishChangeset';

/** A publication whose answer has reached its sender. */
export interface Acknowledged {
  readonly changeset: string;
  readonly sequence: number;
  readonly group: Group;
  readonly marker: string;
  /** How often the other writer had changed the same acts meanwhile. */
  readonly conflicts: number;
}

const person = (subject: string, role: 'editor' | 'reviewer'): Viewer => ({
  subject,
  name: subject,
  roles: new Set([role]),
  desks: new Set(['country/VN']),
  firm: undefined,
});

/** The author of everything that a writer drafts. */
export const editorOf = (writer: string): string => `${writer}, editor`;

/** The reviewer of a writer's publications, as the audit log names them. */
export const reviewerOf = (writer: string): string => `${writer}, reviewer`;

/**
 * Sets the acts of a group to a marker: drafts, submits and publishes a changeset, and repeats it after a refresh if
 * the other writer was first.
 * @param meanwhile runs between draft and publication, when the other writer can be first
 */
export async function publishMarker(
  changesets: Changesets,
  writer: string,
  group: Group,
  marker: string,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<Acknowledged> {
  const editor = person(editorOf(writer), 'editor');
  const reviewer = person(reviewerOf(writer), 'reviewer');
  const drafted = await changesets.create(act(editor, 'createChangeset'), { title: marker, reason: 'A marker' });
  const changes = actsOf(group).map((id) => ({ put: { type: 'Regulation', id, values: { citation: marker } } }));
  let changeset = await changesets.addChanges(act(editor, 'addChanges'), drafted, changes);
  await meanwhile();
  for (let conflicts = 0; ; conflicts += 1) {
    const submitted = await submit(changesets, editor, changeset);
    const published = await publish(changesets, reviewer, submitted);
    if (published?.sequence != null)
      return { changeset: published.id, sequence: published.sequence, group, marker, conflicts };
    changeset = await changesets.refresh(act(editor, 'refreshChangeset'), submitted);
  }
}

const words = [{ rule: 'source-is-renewed', reason: 'the same gazette' }];

const submit = (changesets: Changesets, editor: Viewer, changeset: Changeset): Promise<Changeset> =>
  changesets.submit(act(editor, 'submitChangeset'), changeset, words);

/** Undefined if the other writer has changed the same acts since; any other refusal is a fault. */
async function publish(changesets: Changesets, reviewer: Viewer, changeset: Changeset): Promise<Changeset | undefined> {
  try {
    return await changesets.publish(act(reviewer, publishing), changeset);
  } catch (failure) {
    if (failure instanceof LandfallError && failure.code === 'CHANGED_SINCE') return undefined;
    throw failure;
  }
}

const act = (viewer: Viewer, operation: string): AuditContext => ({
  viewer,
  operation,
  requestId: 'reliability',
  at: clock.now(),
  day: clock.today(),
});
