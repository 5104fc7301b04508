import { assertAllowed } from '../../access/permissions.js';
import type { Viewer } from '../../access/viewer.js';
import type { Reader } from '../../graph/port.js';
import { type FilteredPage, readFilteredPage } from '../../graph/records/filtered-page.js';
import type { RecordPage } from '../../graph/records/store.js';
import { boxOf, factReports, type ReportEntry, reportEntries, type StoredState } from './fact-report.js';
import { type ReportState, type ReportStatus, reportStates, statusesOf } from './report-state.js';

export interface InboxQuery extends RecordPage {
  /** Only of this desk; of all desks of the viewer if absent. */
  readonly desk?: string | null | undefined;
  /** In one of these states; in any if absent. */
  readonly states?: readonly ReportState[] | null | undefined;
}

/** The stored states of a report in this state: one that was taken has the state of its changeset. */
const storedAs: Readonly<Record<ReportState, readonly StoredState[]>> = {
  RECEIVED: ['OPEN', 'TAKEN'],
  IN_WORK: ['TAKEN'],
  DONE: ['TAKEN'],
  DECLINED: ['DECLINED'],
};

/**
 * The reports of the viewer's desks, newest first. A desk that is not the viewer's has none.
 * @throws `NOT_SIGNED_IN`, `NOT_ALLOWED` for viewers who do not handle reports
 */
export async function inbox(
  reader: Reader,
  viewer: Viewer,
  { desk, states, first, before }: InboxQuery,
): Promise<FilteredPage<ReportStatus>> {
  assertAllowed(viewer, 'report.handle', [...viewer.desks]);
  const wanted = states ?? reportStates;
  const desks = [...viewer.desks].filter((each) => desk == null || each === desk);
  const stored = [...new Set(wanted.flatMap((state) => storedAs[state]))];
  const boxes = desks.flatMap((each) => stored.map((state) => boxOf(each, state)));
  return readFilteredPage(
    {
      read: (page) => reportEntries.by(reader, 'box', boxes, page),
      placeOf: ({ report }: ReportEntry) => report,
      async keep(entries) {
        const standings = await statusesOfEntries(reader, entries);
        return standings
          .filter(({ state }) => wanted.includes(state))
          .map((status) => ({ place: status.report.id, item: status }));
      },
    },
    { first, before },
  );
}

/** The reports of entries, each once, in their order. */
async function statusesOfEntries(reader: Reader, entries: readonly ReportEntry[]): Promise<ReportStatus[]> {
  const ids = [...new Set(entries.map(({ report }) => report))];
  const found = new Map((await factReports.byIds(reader, ids)).map((report) => [report.id, report]));
  return statusesOf(
    reader,
    ids.flatMap((id) => found.get(id) ?? []),
  );
}
