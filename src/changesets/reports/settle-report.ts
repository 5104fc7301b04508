import { assertAllowed, isAllowed } from '../../access/permissions.js';
import type { Viewer } from '../../access/viewer.js';
import type { AuditContext } from '../../audit/with-audit.js';
import { errors } from '../../errors.js';
import type { Transaction } from '../../graph/port.js';
import { shortened } from '../../knowledge/reading/raw-value.js';
import { writtenText } from '../../knowledge/reading/written-text.js';
import { messages } from '../../messages/messages.js';
import { beginChangeset } from '../begin.js';
import { type Changeset, changesetStore } from '../changeset.js';
import { isVisible } from '../visible.js';
import { type FactReport, factReports } from './fact-report.js';
import { reportText } from './given-report.js';
import { type ReportStatus, statusesOf, statusOf } from './report-state.js';
import { keep } from './write-report.js';

/**
 * Declines a report, with an answer for the reporter.
 * @throws `NOT_SIGNED_IN`, `NOT_ALLOWED`, `UNKNOWN_ID` also for a report of another desk, `REPORT_SETTLED`, `BAD_TEXT`
 */
export async function declineReport(
  transaction: Transaction,
  { viewer, id, answer }: { readonly viewer: Viewer; readonly id: string; readonly answer: string },
): Promise<ReportStatus> {
  const report = await takeOpen(transaction, viewer, id);
  const declined = {
    ...report,
    state: 'DECLINED',
    openAbout: null,
    changeset: null,
    answer: writtenText(answer, reportText, 'answer'),
  } as const;
  await keep(transaction, declined);
  return statusOf(declined, undefined);
}

/**
 * Links a report to a changeset that answers it: the outcome of the changeset is that of the report.
 * @param changeset begun here if undefined, with the text of the report as its reason
 * @throws `NOT_SIGNED_IN`, `NOT_ALLOWED`, `UNKNOWN_ID` also for a report of another desk, `UNKNOWN_CHANGESET`,
 * `REPORT_SETTLED`, `BAD_INPUT` for a changeset that was rejected or withdrawn
 */
export async function takeReport(
  transaction: Transaction,
  audit: AuditContext,
  { id, changeset }: { readonly id: string; readonly changeset: string | undefined },
): Promise<ReportStatus> {
  const report = await takeOpen(transaction, audit.viewer, id);
  const answering = await (changeset === undefined
    ? beginAnswering(transaction, audit, report)
    : findAnswering(transaction, audit.viewer, changeset));
  const taken = { ...report, state: 'TAKEN', openAbout: null, changeset: answering.id } as const;
  await keep(transaction, taken);
  return statusOf(taken, answering);
}

async function beginAnswering(
  transaction: Transaction,
  audit: AuditContext,
  { reference, fact, text, link }: FactReport,
): Promise<Changeset> {
  const reason = [`${fact}: ${text}`, ...(link === null ? [] : [link])].join('\n');
  return beginChangeset(transaction, audit, { title: messages.changesets.report({ reference }), reason });
}

async function findAnswering(transaction: Transaction, viewer: Viewer, id: string): Promise<Changeset> {
  const [found] = await changesetStore.byIds(transaction, [id]);
  const where = { field: 'changeset' };
  if (found === undefined || !isVisible(viewer, found)) throw errors.unknownChangeset({ given: shortened(id) }, where);
  if (found.state !== 'REJECTED' && found.state !== 'WITHDRAWN') return found;
  throw errors.invalid({ given: id, right: messages.deskErrors.giveOpenChangeset({ state: found.state }) }, where);
}

/** The report, locked for others, if it is open and the viewer is allowed to answer it. */
async function takeOpen(transaction: Transaction, viewer: Viewer, id: string): Promise<FactReport> {
  assertAllowed(viewer, 'report.handle', [...viewer.desks]);
  const [report] = await factReports.take(transaction, [id]);
  if (report === undefined || !isAllowed(viewer, 'report.handle', report.desks))
    throw errors.unknownId({ given: shortened(id), what: 'report', nearest: [] }, { field: 'id' });
  const [status] = await statusesOf(transaction, [report]);
  if (status !== undefined && status.state !== 'RECEIVED')
    throw errors.reportSettled({ reference: report.reference, state: status.state }, { field: 'id' });
  return report;
}
