import type { Viewer } from '../../access/viewer.js';
import { type Act, recorded } from '../../audit/with-audit.js';
import type { Graph } from '../../graph/port.js';
import type { Sifted } from '../../graph/records/sift.js';
import { type FactReport, factReports } from './fact-report.js';
import type { GivenReport } from './given-report.js';
import { type InboxQuery, inbox } from './inbox.js';
import { readReference } from './reference.js';
import { type Standing, standingsOf } from './report-state.js';
import { declineReport, takeReport } from './settle-report.js';
import { writeReport } from './write-report.js';

/** What readers say of facts, and what the desks make of it. */
export interface Reports {
  /** Anybody says that a fact is wrong. @throws `UNKNOWN_ID`, `BAD_TEXT`, `BAD_INPUT`, `REPORTED_OFTEN` */
  write(act: Act, given: GivenReport): Promise<FactReport>;
  /** What became of a report, for whoever has its reference; undefined where there is none. */
  find(reference: string): Promise<Standing | undefined>;
  /** The reports of the viewer's desks, newest first. @throws `NOT_SIGNED_IN`, `NOT_ALLOWED` */
  inbox(viewer: Viewer, query: InboxQuery): Promise<Sifted<Standing>>;
  /** Declines a report with an answer. @throws what `declineReport` throws */
  decline(act: Act, id: string, answer: string): Promise<Standing>;
  /** Links a report to the changeset that answers it; begins one where none is named. @throws what `takeReport` throws */
  take(act: Act, id: string, changeset: string | undefined): Promise<Standing>;
}

export function createReports(graph: Graph): Reports {
  return {
    write: (act, given) =>
      recorded(graph, act, given.fact, async (transaction) => {
        const report = await writeReport(transaction, act, given);
        return { result: report, target: report.id };
      }),
    async find(given) {
      const reference = readReference(given);
      if (reference === undefined) return undefined;
      const [report] = await factReports.by(graph, 'reference', [reference], { first: 1 });
      return report && (await standingsOf(graph, [report]))[0];
    },
    inbox: (viewer, query) => inbox(graph, viewer, query),
    decline: (act, id, answer) =>
      recorded(graph, act, id, async (transaction) => ({
        result: await declineReport(transaction, { viewer: act.viewer, id, answer }),
      })),
    take: (act, id, changeset) =>
      recorded(graph, act, id, async (transaction) => ({
        result: await takeReport(transaction, act, { id, changeset }),
      })),
  };
}
