import type { AuditContext } from '../../audit/with-audit.js';
import { errors } from '../../errors.js';
import type { Transaction } from '../../graph/port.js';
import { acquireLock } from '../../graph/records/advisory-lock.js';
import { timeId } from '../../graph/records/time-id.js';
import { desksOf } from '../../knowledge/ownership/desks-of.js';
import { shortened } from '../../knowledge/reading/raw-value.js';
import { publishedSnapshot } from '../../knowledge/snapshots/published-snapshot.js';
import { entriesOf, type FactReport, factReports, reportEntries } from './fact-report.js';
import { type GivenReport, readReport } from './given-report.js';
import { newReference } from './reference.js';

/** Open reports per fact: with this many its desk knows about it, and the inbox stays readable. */
export const openAtMost = 50;

/**
 * Stores a report, in the inbox of each desk that the fact belongs to.
 * @throws `UNKNOWN_ID` if there is no such public fact, `BAD_TEXT`, `BAD_INPUT`, `REPORTED_OFTEN`
 */
export async function writeReport(
  transaction: Transaction,
  { at }: AuditContext,
  given: GivenReport,
): Promise<FactReport> {
  const said = readReport(given);
  const desks = await desksOfFact(transaction, given.fact);
  await acquireLock(transaction, `about ${given.fact}`);
  const open = await factReports.by(transaction, 'openAbout', [given.fact], { first: openAtMost });
  if (open.length >= openAtMost) throw errors.reportedOften({ fact: given.fact, count: openAtMost }, { field: 'fact' });
  const report: FactReport = {
    ...said,
    id: timeId('report'),
    reference: newReference(),
    fact: given.fact,
    openAbout: given.fact,
    reason: given.reason,
    at,
    desks: [...desks],
    state: 'OPEN',
    changeset: null,
    answer: null,
  };
  await keep(transaction, report);
  return report;
}

/** Writes a report, and its entries. */
export async function keep(transaction: Transaction, report: FactReport): Promise<void> {
  await factReports.put(transaction, [report]);
  await reportEntries.put(transaction, entriesOf(report));
}

async function desksOfFact(transaction: Transaction, fact: string): Promise<readonly string[]> {
  const snapshot = publishedSnapshot(transaction);
  await snapshot.load([fact]);
  if (snapshot.node(fact) === undefined)
    throw errors.unknownId({ given: shortened(fact), what: 'fact', nearest: [] }, { field: 'fact' });
  return (await desksOf(snapshot, [fact])).get(fact) ?? [];
}
