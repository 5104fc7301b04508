import { z } from 'zod';
import { recordStore } from '../../graph/records/store.js';

export const reportReasons = ['WRONG', 'OUT_OF_DATE', 'MISSING', 'OTHER'] as const;

/** `TAKEN`: linked to a changeset, on whose state it hangs what became of the report. */
const storedStates = ['OPEN', 'TAKEN', 'DECLINED'] as const;
export type StoredState = (typeof storedStates)[number];

const factReport = z.object({
  id: z.string(),
  /** By which the reporter asks what became of it. */
  reference: z.string(),
  /** Id of the node. */
  fact: z.string(),
  /** The same while the report is open: what is open for a fact is found by it. */
  openAbout: z.string().nullable(),
  reason: z.enum(reportReasons),
  text: z.string(),
  link: z.string().nullable(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** To which the fact belonged when it was reported. */
  desks: z.array(z.string()),
  state: z.enum(storedStates),
  changeset: z.string().nullable(),
  /** Why it was declined. */
  answer: z.string().nullable(),
});

/** Somebody says that a fact is wrong. Who it was is not kept. */
export type FactReport = z.infer<typeof factReport>;

export const factReports = recordStore('Report', factReport);

const reportEntry = z.object({
  id: z.string(),
  /** Of one desk, with reports in one state. */
  box: z.string(),
  report: z.string(),
});

/** That a report lies in a desk's inbox: one for each of its desks. */
export type ReportEntry = z.infer<typeof reportEntry>;

export const reportEntries = recordStore('ReportEntry', reportEntry);

export const boxOf = (desk: string, state: StoredState): string => `${desk} ${state}`;

/** The entries of a report, as its state wants them. Their ids begin with the report's, and sort as those do. */
export function entriesOf({ id, desks, state }: FactReport): ReportEntry[] {
  return desks.map((desk, index) => ({ id: `${id}/${index}`, box: boxOf(desk, state), report: id }));
}
