import { assertAllowed } from '../access/permissions.js';
import { type AuditContext, withAudit } from '../audit/with-audit.js';
import type { Graph, Transaction } from '../graph/port.js';
import { timeId } from '../graph/records/time-id.js';
import type { ChangeInput } from '../knowledge/changes/change-input.js';
import type { Message } from '../messages/message.js';
import { toStore } from '../messages/stored-message.js';
import { type Change, type Changeset, changesetStore } from './changeset.js';
import { textIn } from './texts.js';
import { personOf } from './work-on.js';

/** The description of a new changeset. */
export interface NewChangeset {
  readonly title: string | Message;
  readonly reason: string | Message;
  /** `DESK` if absent. */
  readonly kind?: 'DESK' | 'IMPORT';
  /** Id of the published changeset that it undoes. */
  readonly undoes?: string;
}

/** A changeset without changes. @throws `BAD_TEXT` */
export function newChangeset({ viewer, at }: AuditContext, given: NewChangeset): Changeset {
  const author = personOf(viewer);
  const [title, reason] = [written(given.title, 'title'), written(given.reason, 'reason')];
  return {
    id: timeId('changeset'),
    kind: given.kind ?? 'DESK',
    title: title.text,
    titleMessage: title.message,
    reason: reason.text,
    reasonMessage: reason.message,
    state: 'DRAFT',
    version: 1,
    author: author.subject,
    authors: [author],
    createdAt: at,
    updatedAt: at,
    desks: [],
    size: 0,
    approvals: [],
    remarks: [],
    words: {},
    sequence: null,
    publishedAt: null,
    undoes: given.undoes ?? null,
  };
}

/** @param given by a person as a text, or by the program as a message */
const written = (given: string | Message, field: 'title' | 'reason') =>
  typeof given === 'string' ? { text: textIn(given, field), message: undefined } : toStore(given);

/** Begins a changeset of an editor or, for imports, of their publisher. */
export function createChangeset(graph: Graph, audit: AuditContext, given: NewChangeset): Promise<Changeset> {
  return withAudit(graph, audit, undefined, async (transaction) => {
    const result = await beginChangeset(transaction, audit, given);
    return { result, target: result.id };
  });
}

/** The same, as part of another operation. @throws `NOT_SIGNED_IN`, `NOT_ALLOWED`, `BAD_TEXT` */
export async function beginChangeset(
  transaction: Transaction,
  audit: AuditContext,
  given: NewChangeset,
): Promise<Changeset> {
  assertAllowed(audit.viewer, given.kind === 'IMPORT' ? 'import.publish' : 'changeset.write');
  const changeset = newChangeset(audit, given);
  await changesetStore.put(transaction, [changeset]);
  return changeset;
}

/** A change of a changeset, based on a published sequence. */
export const newChange = (
  { viewer, at }: AuditContext,
  changeset: string,
  input: ChangeInput,
  base: number,
): Change => ({
  id: timeId('change'),
  changeset,
  input,
  base,
  author: personOf(viewer),
  at,
});
