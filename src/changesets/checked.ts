import { errors, type Fault } from '../errors.js';
import type { Reader, Transaction } from '../graph/port.js';
import { firstOf, firstOnly } from '../knowledge/changes/first-of.js';
import { fieldKey, type Replayed } from '../knowledge/changes/replay.js';
import { named } from '../knowledge/changes/words.js';
import { aboutOf, type FactChange, factKey } from '../knowledge/facts/fact-change.js';
import { type Conflict, conflictsOf } from '../knowledge/publishing/conflicts.js';
import { holdNodes } from '../knowledge/publishing/hold-nodes.js';
import { type Message, sentencesOf } from '../messages/message.js';
import { messages } from '../messages/messages.js';
import { render } from '../messages/rendering/render.js';
import type { Change } from './changeset.js';
import { changesOf, replayChanges } from './replayed.js';
import { type Finding, review } from './review/review.js';

/** A changeset as it stands against what is published now. */
export interface Checked {
  readonly changes: readonly Change[];
  readonly replayed: Replayed;
  readonly findings: readonly Finding[];
  /** Facts that others changed since its author saw them. */
  readonly conflicts: readonly Conflict[];
}

/** @param today the day by which checks tell what has passed */
export const checkChangeset = async (reader: Reader, id: string, today: string): Promise<Checked> =>
  checkChanges(reader, await changesOf(reader, id), today);

/**
 * As `checkChangeset`, before what it finds is written: no firm links private data to a node that is removed, after the
 * check found no such link.
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
  // Of several changes that set the same, the first: a later one has not seen for it what was published between them.
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

/** @throws `CHANGED_SINCE` naming the facts and the publications */
export function assertUnchanged({ conflicts, replayed }: Checked): void {
  if (conflicts.length === 0) return;
  const facts = conflicts.map(({ change, revision: { sequence, title, author } }) =>
    messages.review.changedBy({ node: named(aboutOf(change.fact), replayed.before), sequence, title, author }),
  );
  throw errors.changedSince({
    facts: firstOf(facts, (count) => messages.review.moreFacts({ count })).map((each) => render(each, 'en')),
  });
}

/** @throws `CHECKS_FAILED` with the first findings */
export function assertSound({ findings }: Pick<Checked, 'findings'>): void {
  const wrong = findings.filter(({ level }) => level === 'ERROR');
  if (wrong.length > 0) throw errors.checksFailed({ findings: shown(wrong) }, { faults: faultsOf(wrong) });
}

/**
 * @param words reasons by the id of the rule
 * @param field where words are given, if they are
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

/** The first ones, each as a fault of its own. */
const faultsOf = (findings: readonly Finding[], field?: string): Fault[] =>
  firstOnly(findings).map((finding) => ({ message: sentence(finding), field }));

const shown = (findings: readonly Finding[]): readonly string[] =>
  firstOf(findings.map(sentence), (count) => messages.badChanges.more({ count })).map((each) => render(each, 'en'));

const sentence = ({ rule, change, message }: Finding): Message =>
  messages.review.finding({ change, rule, finding: sentencesOf(message) });
