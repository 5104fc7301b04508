import { z } from 'zod';
import { commons } from '../../access/viewer.js';
import type { Reader } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';
import type { Localized } from '../../messages/localized.js';
import { messages } from '../../messages/messages.js';
import type { Law, StatusChange } from '../../navigator/law.js';
import type { Reminder, Window } from './reminder.js';

const desksOfSources = statement(import.meta.url, 'desks-of-sources');
const rulesActedOn = statement(import.meta.url, 'rules-acted-on');
const programsOfTerms = statement(import.meta.url, 'programs-of-terms');

const sourceRows = z.array(z.object({ id: z.string(), desk: z.string() }));
const idRows = z.array(z.object({ id: z.string() }));
const programRows = z.array(z.object({ id: z.string(), program: z.string(), desk: z.string() }));

/** Something with a day. */
export interface DatedId {
  readonly id: string;
  readonly on: string;
}

/** Facts that can be due, of any owner, from the index of names. */
export interface DueFacts {
  /** Sources, by the day of their review. */
  readonly sources: readonly DatedId[];
  /** Rounds of programmes, by their last day. */
  readonly terms: readonly DatedId[];
  /** Rules of the desks whose own first or last day is in the window. */
  readonly rules: readonly string[];
  /** Ids of all rules of the desks. */
  readonly ofDesks: ReadonlySet<string>;
}

/** The maximum of each kind: the earliest ones. */
export const dueAtMost = 500;

/** The reminders of desks: sources to review, rules that begin or end, programmes that close. */
export type DeskReminders = (desks: readonly string[], due: DueFacts, window: Window) => Promise<Reminder[]>;

/** Three statements and one for the law, regardless of the number of desks and of due facts. */
export const createDeskReminders =
  (graph: Reader, law: Law): DeskReminders =>
  async (desks, due, window) => [
    ...(await sourcesDue(graph, desks, due.sources, window)),
    ...(await statusChangesOf(graph, law, desks, due, window)),
    ...(await programsThatClose(graph, desks, due.terms)),
  ];

async function sourcesDue(
  graph: Reader,
  desks: readonly string[],
  sources: readonly DatedId[],
  { today }: Window,
): Promise<Reminder[]> {
  const ids = sources.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : sourceRows.parse(await graph.read(desksOfSources, { ids }));
  const [placed, own] = [new Set(rows.map(({ id }) => id)), new Set(desks)];
  const ours = new Set(rows.filter(({ desk }) => own.has(desk)).map(({ id }) => id));
  return sources
    .filter(({ id }) => ours.has(id) || (own.has(commons) && !placed.has(id)))
    .map(({ id, on }) => {
      const overdue = on < today;
      const text = (source: Localized) => messages.reminders.sourceDue({ source, by: on, overdue });
      return { on, kind: 'SOURCE_DUE', about: id, overdue, text };
    });
}

async function statusChangesOf(
  graph: Reader,
  law: Law,
  desks: readonly string[],
  { rules, ofDesks }: DueFacts,
  { today, until }: Window,
): Promise<Reminder[]> {
  const acted = idRows.parse(await graph.read(rulesActedOn, { territories: desks })).map(({ id }) => id);
  const ids = [...new Set([...acted.filter((id) => ofDesks.has(id)).slice(0, dueAtMost), ...rules])];
  if (ids.length === 0) return [];
  return (await law.statusChanges(ids, today, until)).map(({ rule, kind, on, text }) => ({
    on,
    kind: kinds[kind],
    about: rule,
    overdue: false,
    text: () => text,
  }));
}

const kinds = { BEGINS: 'RULE_BEGINS', ENDS: 'RULE_ENDS', CHANGES: 'RULE_CHANGES' } as const satisfies {
  readonly [Kind in StatusChange['kind']]: Reminder['kind'];
};

async function programsThatClose(
  graph: Reader,
  desks: readonly string[],
  terms: readonly DatedId[],
): Promise<Reminder[]> {
  if (terms.length === 0) return [];
  const days = new Map(terms.map(({ id, on }) => [id, on]));
  const rows = programRows.parse(await graph.read(programsOfTerms, { ids: [...days.keys()] }));
  return rows.flatMap(({ id, program, desk }): Reminder[] => {
    const on = days.get(id);
    if (on === undefined || !desks.includes(desk)) return [];
    const text = (name: Localized) => messages.reminders.programCloses({ program: name, last: on });
    return [{ on, kind: 'PROGRAM_CLOSES', about: program, overdue: false, text }];
  });
}
