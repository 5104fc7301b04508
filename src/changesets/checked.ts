import { errors, type Fault } from '../errors.js';
import type { Reader, Transaction } from '../graph/port.js';
import { firstOf, firstOnly } from '../knowledge/changes/first-of.js';
import { fieldKey, type Replayed } from '../knowledge/changes/replay.js';
import { named } from '../knowledge/changes/words.js';
import { aboutOf, type FactChange, factKey } from '../knowledge/facts/fact-change.js';
import { saidBy } from '../knowledge/history/said-by.js';
import { type Conflict, conflictsOf } from '../knowledge/publishing/conflicts.js';
import { holdNodes } from '../knowledge/publishing/hold-nodes.js';
import { type Message, sentencesOf } from '../messages/message.js';
import { messages } from '../messages/messages.js';
import type { Change } from './changeset.js';
import { changesOf, replayChanges } from './replayed.js';
import { type Finding, review } from './review/review.js';

/** A changeset compared with what is published now. */
export interface Checked {
  readonly changes: readonly Change[];
  readonly replayed: Replayed;
  readonly findings: readonly Finding[];
  /** Facts that others have changed since its author read them. */
  readonly conflicts: readonly Conflict[];
}

/** @param today the day for checks of what has passed */
export const checkChangeset = async (reader: Reader, id: string, today: string): Promise<Checked> =>
  checkChanges(reader, await changesOf(reader, id), today);

/**
 * Like `checkChangeset`, directly before a publication: after the check found no private links to a node that is
 * removed, no firm can add one.
 */
export async function checkToPublish(transaction: Transaction, id: string, today: string): Promise<Checked> {
  const changes = await changesOf(transaction, id);
  await holdNodes(
    transaction,
    changes.flatMap(({ input }) => ('remove' in input ? [input.remove.id] : [])),
  );
  return checkChanges(transaction, changes, today);
}

async function checkChanges(reader: Reader, changes: readonly Change[], today: string): Promise<Checked> {
  const replayed = await replayChanges(reader, changes);
  // Of several changes that set the same field, the base of the first: a later one does not show that its author had
  // seen what was published between them.
  const baseOf = ({ fact }: FactChange, field?: string): number => {
    const key = field === undefined ? factKey(fact) : fieldKey(fact, field);
    return changes[(replayed.firstSetBy.get(key) ?? 1) - 1]?.base ?? 0;
  };
  return {
    changes,
    replayed,
    findings: await review(replayed, today),
    conflicts: await conflictsOf(reader, replayed.changes, baseOf),
  };
}

/** @throws `CHANGED_SINCE` with the facts and the publications */
export function assertUnchanged({ conflicts, replayed }: Checked): void {
  if (conflicts.length === 0) return;
  const facts = conflicts.map(({ change, revision }) =>
    messages.review.changedBy({
      node: named(aboutOf(change.fact), replayed.before),
      sequence: revision.sequence,
      ...saidBy(revision),
    }),
  );
  throw errors.changedSince({
    facts: firstOf(facts, (count) => messages.review.moreFacts({ count })),
  });
}

/** @throws `CHECKS_FAILED` with the first findings */
export function assertSound({ findings }: Pick<Checked, 'findings'>): void {
  const wrong = findings.filter(({ level }) => level === 'ERROR');
  if (wrong.length > 0) throw errors.checksFailed({ findings: shown(wrong) }, { faults: faultsOf(wrong) });
}

/**
 * @param words justifications by the id of the check
 * @param field the input field of the justifications, if any
 * @throws `WARNINGS_UNANSWERED` with the first findings
 */
export function assertJustified(
  { findings }: Checked,
  words: Readonly<Record<string, string>>,
  field?: 'justifications',
): void {
  const open = findings.filter(({ level, rule }) => level === 'WARNING' && words[rule] === undefined);
  if (open.length === 0) return;
  throw errors.warningsUnanswered({ findings: shown(open) }, { field, faults: faultsOf(open, field) });
}

/** The first findings, each as a fault of its own. */
const faultsOf = (findings: readonly Finding[], field?: string): Fault[] =>
  firstOnly(findings).map((finding) => ({ message: sentence(finding), field }));

const shown = (findings: readonly Finding[]): readonly Message[] =>
  firstOf(findings.map(sentence), (count) => messages.badChanges.more({ count }));

const sentence = ({ rule, change, message }: Finding): Message =>
  messages.review.finding({ change, rule, finding: sentencesOf(message) });
