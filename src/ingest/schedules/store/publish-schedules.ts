import { assertAllowed } from '../../../access/permissions.js';
import { type AuditContext, withAudit } from '../../../audit/with-audit.js';
import { errors } from '../../../errors.js';
import type { Graph, Transaction } from '../../../graph/port.js';
import { timeId } from '../../../graph/records/time-id.js';
import { storedSchedules } from '../../../graph/tariff-schedule.js';
import { type Revision, revisions } from '../../../knowledge/history/revision.js';
import { lockKnowledge, putKnowledge } from '../../../knowledge/publishing/knowledge.js';
import { messages } from '../../../messages/messages.js';
import { toStore } from '../../../messages/stored-message.js';
import type { ImportChangesets, RecordedImport } from '../../import-changesets.js';
import { seedAuthor } from '../../seed-author.js';
import type { CompiledRate, CompiledSchedule, ScheduleEdition } from '../compiled-schedule.js';
import type { ScheduleFile } from '../schedule-file.js';
import { changedClasses } from './changed-classes.js';
import { isEmpty, type ScheduleDifference, scheduleDifference } from './schedule-difference.js';
import { readStored } from './stored-schedules.js';
import { writeSchedule } from './write-schedule.js';

/** A schedule that a publication has changed. */
export interface ChangedSchedule {
  readonly scheme: string;
  readonly territory: string;
  readonly edition: ScheduleEdition | undefined;
  readonly rates: number;
  readonly lines: number;
  readonly columns: readonly ChangedColumn[];
}

/** A column with the number of rates that were written and removed. */
export interface ChangedColumn {
  /** ID of the schedule. */
  readonly schedule: string;
  readonly added: number;
  readonly removed: number;
  /** IDs of the classes whose rates changed, as `changedClasses` finds them. */
  readonly classes: readonly string[];
}

export interface PublishedSchedules {
  /** The published sequence: a new one if anything differed. */
  readonly sequence: number;
  readonly changed: readonly ChangedSchedule[];
}

/** Files of schedules, one after the other: few are in memory at once. */
export type Schedules = AsyncIterable<ScheduleFile> | Iterable<ScheduleFile>;

/** Receives the number of rows written so far. */
export type OnRows = (written: number) => void;

/**
 * Publishes tariff schedules in place of those that the graph has of the same schemes, in one step of the sequence. Only
 * what differs is written; if nothing does, nothing is published. The history has one revision for each column.
 * Fails with `NOT_LOADED` without knowledge, with `END_GONE` if a class or the rule of a column does not exist, and with
 * `SCHEDULE_MOVED` if a schedule has changed since another was made from it: then nothing is published.
 * @param schedules - called again if the transaction runs again
 */
export function publishSchedules(
  graph: Graph,
  changesets: ImportChangesets,
  schedules: () => Schedules,
  published: Pick<AuditContext, 'at' | 'day'>,
  onRows: OnRows = () => undefined,
): Promise<PublishedSchedules> {
  const audit: AuditContext = { viewer: seedAuthor, operation: 'schedules', requestId: 'schedules', ...published };
  return withAudit(graph, audit, undefined, async (transaction) => {
    assertAllowed(seedAuthor, 'import.publish');
    const current = await lockKnowledge(transaction);
    if (current === undefined) throw errors.notLoaded({});
    const changed = await write(transaction, schedules(), onRows);
    if (changed.length === 0) return { result: { sequence: current.sequence, changed } };
    const sequence = current.sequence + 1;
    const size = changed.reduce((sum, { columns }) => sum + columns.length, 0);
    const { title, reason } = { title: messages.tariff.title(), reason: messages.tariff.reason() };
    const changeset = await changesets.record(transaction, audit, { title, reason, size, sequence });
    await revisions.put(transaction, revisionsOf(changed, changeset, sequence, audit.at));
    await putKnowledge(transaction, { sequence, publishedAt: audit.at });
    return { result: { sequence, changed }, target: changeset.id };
  });
}

async function write(transaction: Transaction, schedules: Schedules, onRows: OnRows): Promise<ChangedSchedule[]> {
  const stored = await storedSchedules(transaction);
  const known = new Set(stored.map(({ content }) => content));
  const changed: ChangedSchedule[] = [];
  let written = 0;
  for await (const { content, madeFrom, read } of schedules) {
    if (known.has(content)) continue;
    const schedule = read();
    const replaced = stored.find(({ id }) => id === schedule.scheme)?.content ?? null;
    if (madeFrom !== undefined && madeFrom !== replaced) throw errors.scheduleMoved({ schedule: schedule.scheme });
    const before = await readStored(transaction, schedule.scheme);
    const difference = scheduleDifference(before, schedule);
    await writeSchedule(transaction, { schedule, content }, difference, (rows) => {
      written += rows;
      onRows(written);
    });
    if (before === undefined || !isEmpty(difference)) changed.push(summary(schedule, difference));
  }
  return changed;
}

function summary(schedule: CompiledSchedule, { addedRates, removedRates }: ScheduleDifference): ChangedSchedule {
  const { scheme, territory, editions, rates, lines } = schedule;
  const ofColumn = (all: readonly CompiledRate[], column: string) => all.filter((rate) => rate.schedule === column);
  return {
    scheme,
    territory,
    edition: editions.at(-1),
    rates: rates.length,
    lines: lines.length,
    columns: schedule.columns.map((column) => {
      const [added, removed] = [ofColumn(addedRates, column), ofColumn(removedRates, column)];
      const classes = changedClasses([...added, ...removed]);
      return { schedule: column, added: added.length, removed: removed.length, classes };
    }),
  };
}

/** One for each column, with counts: the history of a line is in the editions that its rates name. */
function revisionsOf(
  changed: readonly ChangedSchedule[],
  { id: changeset, title, titleMessage, reason, reasonMessage }: RecordedImport,
  sequence: number,
  at: string,
): Revision[] {
  return changed
    .flatMap(({ territory, edition, columns }) => columns.map((column) => ({ territory, edition, ...column })))
    .map(({ territory, edition, schedule: column, added, removed, classes }, ordinal): Revision => {
      const said = messages.tariff.published({ day: edition?.day ?? '', added, removed });
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
        markets: [territory],
        classes,
        area: 'DUTY',
      };
    });
}
