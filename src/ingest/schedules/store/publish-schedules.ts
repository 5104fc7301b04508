import { assertAllowed } from '../../../access/permissions.js';
import { type AuditContext, withAudit } from '../../../audit/with-audit.js';
import { errors } from '../../../errors.js';
import type { Graph, Transaction } from '../../../graph/port.js';
import { timeId } from '../../../graph/records/time-id.js';
import { type Revision, revisions } from '../../../knowledge/history/revision.js';
import { lockKnowledge, putKnowledge } from '../../../knowledge/publishing/knowledge.js';
import { messages } from '../../../messages/messages.js';
import { toStore } from '../../../messages/stored-message.js';
import type { ImportChangesets, RecordedImport } from '../../import-changesets.js';
import { seedAuthor } from '../../seed/seed-author.js';
import type { CompiledSchedule } from '../compiled-schedule.js';
import { isEmpty, type ScheduleDifference, scheduleDifference } from './schedule-difference.js';
import { readStored, recordOf, storedSchedules } from './stored-schedules.js';
import { writeSchedule } from './write-schedule.js';

/** A schedule that a publication has changed. */
export interface ChangedSchedule {
  readonly schedule: CompiledSchedule;
  readonly difference: ScheduleDifference;
}

export interface PublishedSchedules {
  /** The published sequence: a new one if anything differed. */
  readonly sequence: number;
  readonly changed: readonly ChangedSchedule[];
}

/** Receives the number of rows written so far. */
export type OnRows = (written: number) => void;

/**
 * Publishes tariff schedules in place of those that the graph has of the same schemes, in one step of the sequence. Only
 * what differs is written; if nothing does, nothing is published. The history has one revision for each column.
 * Fails with `NOT_LOADED` without knowledge, and with `END_GONE` if a class or the rule of a column does not exist: then
 * nothing is published.
 */
export function publishSchedules(
  graph: Graph,
  changesets: ImportChangesets,
  schedules: readonly CompiledSchedule[],
  published: Pick<AuditContext, 'at' | 'day'>,
  onRows: OnRows = () => undefined,
): Promise<PublishedSchedules> {
  const audit: AuditContext = { viewer: seedAuthor, operation: 'schedules', requestId: 'schedules', ...published };
  return withAudit(graph, audit, undefined, async (transaction) => {
    assertAllowed(seedAuthor, 'import.publish');
    const current = await lockKnowledge(transaction);
    if (current === undefined) throw errors.notLoaded({});
    const changed = await write(transaction, schedules, onRows);
    if (changed.length === 0) return { result: { sequence: current.sequence, changed } };
    const sequence = current.sequence + 1;
    const size = changed.reduce((sum, { schedule }) => sum + schedule.columns.length, 0);
    const { title, reason } = { title: messages.tariff.title(), reason: messages.tariff.reason() };
    const changeset = await changesets.record(transaction, audit, { title, reason, size, sequence });
    await revisions.put(transaction, revisionsOf(changed, changeset, sequence, audit.at));
    await putKnowledge(transaction, { sequence, publishedAt: audit.at });
    return { result: { sequence, changed }, target: changeset.id };
  });
}

async function write(
  transaction: Transaction,
  schedules: readonly CompiledSchedule[],
  onRows: OnRows,
): Promise<ChangedSchedule[]> {
  const known = new Map((await storedSchedules(transaction)).map((stored) => [stored.id, stored.content]));
  const changed: ChangedSchedule[] = [];
  let written = 0;
  for (const schedule of schedules) {
    const { scheme } = schedule;
    if (known.get(scheme) === recordOf(schedule).content) continue;
    const before = known.has(scheme) ? await readStored(transaction, scheme) : undefined;
    const difference = scheduleDifference(before, schedule);
    await writeSchedule(transaction, schedule, difference, (rows) => {
      written += rows;
      onRows(written);
    });
    if (!isEmpty(difference) || before === undefined) changed.push({ schedule, difference });
  }
  return changed;
}

/** One for each column, with counts: the history of a line is in the editions that its rates name. */
function revisionsOf(
  changed: readonly ChangedSchedule[],
  { id: changeset, title, titleMessage, reason, reasonMessage }: RecordedImport,
  sequence: number,
  at: string,
): Revision[] {
  return changed
    .flatMap(({ schedule, difference }) => schedule.columns.map((column) => ({ schedule, difference, column })))
    .map(({ schedule, difference, column }, ordinal): Revision => {
      const edition = schedule.editions.at(-1);
      const [added, removed] = [difference.addedRates, difference.removedRates].map((rates) =>
        rates.filter((rate) => rate.schedule === column),
      );
      const said = messages.tariff.published({
        day: edition?.day ?? '',
        added: added?.length ?? 0,
        removed: removed?.length ?? 0,
      });
      return {
        id: timeId('revision'),
        about: column,
        actsOn: null,
        sequence,
        ordinal,
        at,
        changeset,
        title,
        titleMessage,
        reason,
        reasonMessage,
        origin: 'SEED',
        author: seedAuthor.name,
        reviewer: null,
        kind: 'CHANGED',
        fact: { node: { type: 'CustomsRule', id: column } },
        before: {},
        after: {},
        ...toStore(said),
        sources: edition === undefined ? [] : [edition.source],
        markets: [schedule.territory],
        classes: ['class/goods'],
        area: 'DUTY',
      };
    });
}
