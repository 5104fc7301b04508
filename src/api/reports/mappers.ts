// The TypeScript types behind those of reports; codegen reads the names.
import type { ReportStatus } from '../../changesets/reports/report-state.js';
import type { Problems } from '../payload.js';

export type ReportMapper = ReportStatus;
export type ReportStatusMapper = ReportStatus;

export interface ReportFactPayloadMapper extends Problems {
  /** Absent if nothing was stored. */
  readonly reference?: string;
}

export interface ReportPayloadMapper extends Problems {
  /** Absent if nothing was settled. */
  readonly report?: ReportStatus;
}
