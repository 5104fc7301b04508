import type { Viewer } from '../../access/viewer.js';
import { type AuditContext, withAudit } from '../../audit/with-audit.js';
import type { Graph } from '../../graph/port.js';
import type { FilteredPage } from '../../graph/records/filtered-page.js';
import { type FactReport, factReports } from './fact-report.js';
import type { GivenReport } from './given-report.js';
import { type InboxQuery, inbox } from './inbox.js';
import { readReference } from './reference.js';
import { type ReportStatus, statusesOf } from './report-state.js';
import { declineReport, takeReport } from './settle-report.js';
import { writeReport } from './write-report.js';

/** Readers' reports about facts, and the desks' decisions on them. */
export interface Reports {
  /** Records that a fact is wrong. @throws `UNKNOWN_ID`, `BAD_TEXT`, `BAD_INPUT`, `REPORTED_OFTEN` */
  write(audit: AuditContext, given: GivenReport): Promise<FactReport>;
  /** The status of a report, by its reference; undefined if there is none. */
  find(reference: string): Promise<ReportStatus | undefined>;
  /** The reports of the viewer's desks, newest first. @throws `NOT_SIGNED_IN`, `NOT_ALLOWED` */
  inbox(viewer: Viewer, query: InboxQuery): Promise<FilteredPage<ReportStatus>>;
  /** Declines a report with an answer. @throws as `declineReport` does */
  decline(audit: AuditContext, id: string, answer: string): Promise<ReportStatus>;
  /** Links a report to the changeset that answers it; begins one if none is given. @throws as `takeReport` does */
  take(audit: AuditContext, id: string, changeset: string | undefined): Promise<ReportStatus>;
}

export function createReports(graph: Graph): Reports {
  return {
    write: (audit, given) =>
      withAudit(graph, audit, given.fact, async (transaction) => {
        const report = await writeReport(transaction, audit, given);
        return { result: report, target: report.id };
      }),
    async find(given) {
      const reference = readReference(given);
      if (reference === undefined) return undefined;
      const [report] = await factReports.by(graph, 'reference', [reference], { first: 1 });
      return report && (await statusesOf(graph, [report]))[0];
    },
    inbox: (viewer, query) => inbox(graph, viewer, query),
    decline: (audit, id, answer) =>
      withAudit(graph, audit, id, async (transaction) => ({
        result: await declineReport(transaction, { viewer: audit.viewer, id, answer }),
      })),
    take: (audit, id, changeset) =>
      withAudit(graph, audit, id, async (transaction) => ({
        result: await takeReport(transaction, audit, { id, changeset }),
      })),
  };
}
