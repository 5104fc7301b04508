import type { Reader } from '../../graph/port.js';
import { aboutOf, type FactChange, factKey } from '../changes/fact-change.js';
import { type Revision, revisions } from '../history/revision.js';

/** A fact that somebody else changed since. */
export interface Conflict {
  readonly change: FactChange;
  /** The last publication that changed it. */
  readonly revision: Revision;
}

const pageSize = 1_000;

/**
 * The facts among these that a publication changed after the sequence that each change was made from: a node's field, or
 * a relationship.
 * @param baseOf the sequence that a change was made from
 */
export async function conflictsOf(
  reader: Reader,
  changes: readonly FactChange[],
  baseOf: (change: FactChange) => number,
): Promise<Conflict[]> {
  if (changes.length === 0) return [];
  const since = await revisionsSince(reader, changes, Math.min(...changes.map(baseOf)));
  const byFact = new Map<string, Revision[]>();
  for (const revision of since) {
    const key = factKey(revision.fact);
    byFact.set(key, [...(byFact.get(key) ?? []), revision]);
  }
  return changes.flatMap((change) => {
    const later = byFact.get(factKey(change.fact)) ?? [];
    const revision = later.find((each) => each.sequence > baseOf(change) && meets(change, each));
    return revision === undefined ? [] : [{ change, revision }];
  });
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
    if (last === undefined || page.length < pageSize || last.sequence <= base) return found;
    before = last.id;
  }
}

/** Two changes of the same node meet where they set the same field, or where it comes or goes. */
function meets(change: FactChange, revision: Revision): boolean {
  if ('edge' in change.fact || change.kind !== 'CHANGED' || revision.kind !== 'CHANGED') return true;
  const fields = Object.keys(change.after ?? {});
  return Object.keys(revision.after ?? {}).some((field) => fields.includes(field));
}
