import type { Reader } from '../../graph/port.js';
import { type Changeset, changesetStore } from '../changeset.js';
import type { FactReport } from './fact-report.js';

export const reportStates = ['RECEIVED', 'IN_WORK', 'DONE', 'DECLINED'] as const;
export type ReportState = (typeof reportStates)[number];

/** A report, with its outcome. */
export interface ReportStatus {
  readonly report: FactReport;
  readonly state: ReportState;
  /** Of the publication that resulted from it. */
  readonly sequence: number | null;
  /** The changeset that it was last linked to: not everybody who handles the report can see it. */
  readonly changeset: Changeset | undefined;
}

/** The states of reports, in their order: by the outcome of their changesets, in one look-up. */
export async function statusesOf(reader: Reader, reports: readonly FactReport[]): Promise<ReportStatus[]> {
  const ids = [...new Set(reports.flatMap(({ changeset }) => changeset ?? []))];
  const found = new Map((await changesetStore.byIds(reader, ids)).map((each) => [each.id, each]));
  return reports.map((report) => statusOf(report, found.get(report.changeset ?? '')));
}

/** @param changeset the one that the report was last linked to */
export function statusOf(report: FactReport, changeset: Changeset | undefined): ReportStatus {
  if (report.state === 'DECLINED') return { report, state: 'DECLINED', sequence: null, changeset };
  switch (changeset?.state) {
    case 'DRAFT':
    case 'IN_REVIEW':
      return { report, state: 'IN_WORK', sequence: null, changeset };
    case 'PUBLISHED':
      return { report, state: 'DONE', sequence: changeset.sequence, changeset };
    default:
      return { report, state: 'RECEIVED', sequence: null, changeset };
  }
}
