import { groupBy } from '../../graph/group-by.js';
import type { Reader } from '../../graph/port.js';
import { aboutOf, type FactChange, factKey } from '../facts/fact-change.js';
import { newestFirst, type Revision, revisions } from '../history/revision.js';

/** A fact that somebody else has changed since. */
export interface Conflict {
  readonly change: FactChange;
  /** The last publication that changed it. */
  readonly revision: Revision;
}

export type BaseOf = (change: FactChange, field?: string) => number;

const pageSize = 1_000;

/**
 * The facts that a publication changed after the sequence on which each change is based: a node's field, or a
 * relationship.
 * @param baseOf the sequence on which a change of a fact, or of one of its fields, is based
 */
export async function conflictsOf(reader: Reader, changes: readonly FactChange[], baseOf: BaseOf): Promise<Conflict[]> {
  if (changes.length === 0) return [];
  const oldest = Math.min(...changes.map((change) => baseOf(change)));
  return (await revisionsOfFacts(reader, changes, oldest)).flatMap(({ change, revisions: later }) => {
    const revision = later.find((each) => meets(change, each, baseOf));
    return revision === undefined ? [] : [{ change, revision }];
  });
}

/** Each change with the revisions of its fact after a sequence, newest first. */
export async function revisionsOfFacts(
  reader: Reader,
  changes: readonly FactChange[],
  after: number,
): Promise<{ readonly change: FactChange; readonly revisions: readonly Revision[] }[]> {
  const byFact = groupBy(await revisionsSince(reader, changes, after), ({ fact }) => factKey(fact));
  return changes.map((change) => ({ change, revisions: byFact.get(factKey(change.fact)) ?? [] }));
}

/** Newest first. */
async function revisionsSince(reader: Reader, changes: readonly FactChange[], base: number): Promise<Revision[]> {
  const ids = [...new Set(changes.map(({ fact }) => aboutOf(fact)))];
  const found: Revision[] = [];
  let before: string | undefined;
  for (;;) {
    const page = await revisions.by(reader, 'about', ids, { first: pageSize, before });
    found.push(...page.filter(({ sequence }) => sequence > base));
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize || last.sequence <= base) return found.sort(newestFirst);
    before = last.id;
  }
}

/** Two changes of the same node conflict if they set the same field, or if one adds or removes the node. */
function meets(change: FactChange, revision: Revision, baseOf: BaseOf): boolean {
  if ('edge' in change.fact || change.kind !== 'CHANGED' || revision.kind !== 'CHANGED')
    return revision.sequence > baseOf(change);
  const { after } = change;
  return Object.keys(revision.after ?? {}).some(
    (field) => after !== null && field in after && revision.sequence > baseOf(change, field),
  );
}
