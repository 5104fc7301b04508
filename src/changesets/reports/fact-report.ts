import { z } from 'zod';
import { recordStore } from '../../graph/records/store.js';

export const reportReasons = ['WRONG', 'OUT_OF_DATE', 'MISSING', 'OTHER'] as const;

/** `TAKEN`: linked to a changeset, whose state determines the outcome of the report. */
const storedStates = ['OPEN', 'TAKEN', 'DECLINED'] as const;
export type StoredState = (typeof storedStates)[number];

const factReport = z.object({
  id: z.string(),
  /** The reporter asks for the outcome with it. */
  reference: z.string(),
  /** Id of the node. */
  fact: z.string(),
  /** The same fact while the report is open: the key to find open reports of a fact. */
  openAbout: z.string().nullable(),
  reason: z.enum(reportReasons),
  text: z.string(),
  link: z.string().nullable(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** The desks that the fact belonged to when it was reported. */
  desks: z.array(z.string()),
  state: z.enum(storedStates),
  changeset: z.string().nullable(),
  /** Why it was declined. */
  answer: z.string().nullable(),
});

/** A report that a fact is wrong. The reporter is not stored. */
export type FactReport = z.infer<typeof factReport>;

export const factReports = recordStore('Report', factReport);

const reportEntry = z.object({
  id: z.string(),
  /** One desk, and one state of reports. */
  box: z.string(),
  report: z.string(),
});

/** The entry of a report in a desk's inbox: one for each of its desks. */
export type ReportEntry = z.infer<typeof reportEntry>;

export const reportEntries = recordStore('ReportEntry', reportEntry);

export const boxOf = (desk: string, state: StoredState): string => `${desk} ${state}`;

/** The entries of a report in its state. Their ids begin with that of the report, and sort in the same order. */
export function entriesOf({ id, desks, state }: FactReport): ReportEntry[] {
  return desks.map((desk, index) => ({ id: `${id}/${index}`, box: boxOf(desk, state), report: id }));
}
