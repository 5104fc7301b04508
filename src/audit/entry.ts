import { z } from 'zod';
import { recordStore } from '../graph/records/store.js';

const entry = z.object({
  id: z.string(),
  /** ISO 8601 in UTC, and its day in the time zone of the server. */
  at: z.string(),
  day: z.string(),
  /** The subject of the token; null for a caller without one. */
  actor: z.string().nullable(),
  name: z.string(),
  roles: z.array(z.string()),
  /** The mutation or the command. */
  operation: z.string(),
  /** Id of the object, if it is known. */
  target: z.string().nullable(),
  /** `DONE`, or the code of the refusal. */
  outcome: z.string(),
  requestId: z.string(),
  /** How often the same caller received the same refusal within a minute. */
  times: z.int().positive().default(1),
  /** The network of a request that was refused before it was read; a single address counts as one. */
  from: z.string().nullable().default(null),
});

/** Who did what, or was refused. */
export type AuditEntry = z.infer<typeof entry>;

export const auditEntries = recordStore('AuditEntry', entry);
