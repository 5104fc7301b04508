import { assertAllowed } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import { addDays } from '../day.js';
import type { Reader } from '../graph/port.js';
import { type FilteredPage, readFilteredPage } from '../graph/records/filtered-page.js';
import type { RecordPage } from '../graph/records/store.js';
import { type AuditEntry, auditEntries } from './entry.js';

/** Reads the audit log. */
export interface AuditLog {
  /** Who did what, or was refused, newest first. @throws `NOT_SIGNED_IN`, `NOT_ALLOWED` */
  read(viewer: Viewer, query: AuditQuery): Promise<FilteredPage<AuditEntry>>;
}

export interface AuditQuery extends RecordPage {
  readonly day?: string | undefined;
  /** The subject of a token. */
  readonly actor?: string | null | undefined;
}

/** The number of days that are read if the query gives none. */
const daysAtOnce = 31;

/** @param today the last day that is read if the query gives neither a day nor an actor */
export function createAuditLog({ graph, today }: { graph: Reader; today: () => string }): AuditLog {
  return {
    async read(viewer, query) {
      assertAllowed(viewer, 'audit.read');
      return entries(graph, today(), query);
    },
  };
}

function entries(
  reader: Reader,
  today: string,
  { day, actor, first, before }: AuditQuery,
): Promise<FilteredPage<AuditEntry>> {
  return readFilteredPage(
    {
      read: (page) =>
        day === undefined && actor != null
          ? auditEntries.by(reader, 'actor', [actor], page)
          : auditEntries.by(reader, 'day', day === undefined ? lastDays(today) : [day], page),
      placeOf: ({ id }: AuditEntry) => id,
      keep: async (found) =>
        found
          .filter((entry) => actor == null || entry.actor === actor)
          .map((entry) => ({ place: entry.id, item: entry })),
    },
    { first, before },
  );
}

const lastDays = (today: string): string[] => Array.from({ length: daysAtOnce }, (_, back) => addDays(today, -back));
