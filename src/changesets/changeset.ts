import { z } from 'zod';
import { recordStore } from '../graph/records/store.js';
import { changeInput } from '../knowledge/changes/change-input.js';
import { storedMessage } from '../messages/stored-message.js';

export const changesetStates = ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'REJECTED', 'WITHDRAWN'] as const;

/** `IMPORT`: lists imported by a program, which a publisher of imports publishes. `SEED`: the seed files. */
export const changesetKinds = ['DESK', 'IMPORT', 'SEED'] as const;

const person = z.object({ subject: z.string(), name: z.string() });

const remark = z.object({
  by: person,
  at: z.string(),
  kind: z.enum(['COMMENT', 'SUBMITTED', 'APPROVED', 'SENT_BACK', 'REJECTED', 'WITHDRAWN', 'PUBLISHED']),
  text: z.string(),
  version: z.int(),
});

const changeset = z.object({
  id: z.string(),
  kind: z.enum(changesetKinds),
  title: z.string(),
  /** The title for any language, if the program wrote it. */
  titleMessage: storedMessage.optional(),
  reason: z.string(),
  reasonMessage: storedMessage.optional(),
  state: z.enum(changesetStates),
  /** Grows with every write, so that nobody overwrites what they have not seen. */
  version: z.int(),
  /** The subject of the first author, as the key of look-ups. */
  author: z.string(),
  /** Everybody who wrote a part of it, the first author first. */
  authors: z.array(person).readonly(),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** The desks that its facts belong to, before and after the changes. */
  desks: z.array(z.string()).readonly(),
  /** The number of its changes. */
  size: z.int(),
  /** Approvals, each of one version and for the reviewer's desks. */
  approvals: z.array(z.object({ by: person, version: z.int(), desks: z.array(z.string()).readonly() })).readonly(),
  /** The remarks, in order. */
  remarks: z.array(remark).readonly(),
  /** A justification for each current warning, by the id of its check. */
  words: z.record(z.string(), z.string()),
  /** The publication; null before it. */
  sequence: z.int().nullable(),
  publishedAt: z.string().nullable(),
  /** Id of the published changeset that it undoes. */
  undoes: z.string().nullable(),
});

export type Changeset = z.infer<typeof changeset>;
export type ChangesetState = Changeset['state'];
export type Person = z.infer<typeof person>;
export type Remark = z.infer<typeof remark>;

export const changesetStore = recordStore('Changeset', changeset);

const change = z.object({
  id: z.string(),
  changeset: z.string(),
  input: changeInput,
  /** The published sequence that its author saw. */
  base: z.int(),
  author: person,
  at: z.string(),
});

/** One change of a changeset; later changes have greater ids. */
export type Change = z.infer<typeof change>;

export const changesStore = recordStore('Change', change);
