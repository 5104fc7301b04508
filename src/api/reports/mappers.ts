// What stands behind the types of reports; codegen reads the names.
import type { ReportStatus } from '../../changesets/reports/report-state.js';
import type { Problems } from '../payload.js';

export type ReportMapper = ReportStatus;
export type ReportStatusMapper = ReportStatus;

export interface ReportFactPayloadMapper extends Problems {
  /** Absent where nothing was kept. */
  readonly reference?: string;
}

export interface ReportPayloadMapper extends Problems {
  /** Absent where nothing was settled. */
  readonly report?: ReportStatus;
}
