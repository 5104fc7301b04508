import type { Reader } from '../../graph/port.js';
import { inWords, named } from '../../knowledge/changes/words.js';
import { aboutOf, type FactChange, factKey } from '../../knowledge/facts/fact-change.js';
import { onlyFields } from '../../knowledge/facts/net.js';
import type { Revision } from '../../knowledge/history/revision.js';
import { saidBy } from '../../knowledge/history/said-by.js';
import { revisionsOfFacts } from '../../knowledge/publishing/conflicts.js';
import { draftSnapshot } from '../../knowledge/snapshots/draft-snapshot.js';
import type { KnowledgeSnapshot } from '../../knowledge/snapshots/snapshot.js';
import type { Message, Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';

/** The part of a seed that can be written, and the facts on which a desk has decided otherwise since. */
export interface Agreed {
  readonly changes: readonly FactChange[];
  /** The facts that stay as the desk decided. */
  readonly kept: ReadonlySet<string>;
  /** Each disagreement as a message. */
  readonly disagreements: readonly Text[];
}

/**
 * Leaves out of a seed's changes what a desk has decided last, and what depends on that: the seed never overwrites a
 * desk.
 */
export async function agree(
  reader: Reader,
  snapshot: KnowledgeSnapshot,
  changes: readonly FactChange[],
): Promise<Agreed> {
  const kept = new Set<string>();
  const disagreements: Text[] = [];
  let open: FactChange[] = [];
  for (const { change, revisions } of await revisionsOfFacts(reader, changes, 0)) {
    const { rest, against } = withoutDesks(change, revisions);
    if (against !== undefined) {
      kept.add(factKey(change.fact));
      disagreements.push(inConflict(change, against, snapshot));
    }
    if (rest !== undefined) open.push(rest);
  }
  await snapshot.load(
    changes.flatMap(({ fact }) => ('edge' in fact ? [fact.edge.from, fact.edge.to] : [fact.node.id])),
  );
  // Another change can depend on one that is left out, and so on.
  for (;;) {
    const hanging = hangingOn(open, snapshot);
    if (hanging.length === 0) return { changes: open, kept, disagreements };
    for (const { change, text } of hanging) {
      kept.add(factKey(change.fact));
      disagreements.push(text);
    }
    const gone = new Set(hanging.map(({ change }) => factKey(change.fact)));
    open = open.filter(({ fact }) => !gone.has(factKey(fact)));
  }
}

/** The part of a change that is not a desk's, and the last revision by a desk that contradicts the rest. */
function withoutDesks(
  change: FactChange,
  revisions: readonly Revision[],
): { readonly rest: FactChange | undefined; readonly against: Revision | undefined } {
  const isWhole = (each: Revision): boolean =>
    'edge' in change.fact || change.kind !== 'CHANGED' || each.kind !== 'CHANGED';
  const fields = change.kind === 'CHANGED' && 'node' in change.fact ? Object.keys(change.after ?? {}) : [''];
  const lastOf = (field: string) => revisions.find((each) => isWhole(each) || field in (each.after ?? {}));
  const desks = fields
    .map((field) => ({ field, last: lastOf(field) }))
    .filter(({ last }) => last !== undefined && last.origin !== 'SEED');
  const [first] = desks;
  if (first === undefined) return { rest: change, against: undefined };
  const left = fields.filter((field) => !desks.some((each) => each.field === field));
  return { rest: left.length === 0 ? undefined : onlyFields(change, left), against: first.last };
}

const inConflict = (change: FactChange, revision: Revision, snapshot: KnowledgeSnapshot): Message =>
  messages.seed.deskChanged({
    node: named(aboutOf(change.fact), snapshot),
    sequence: revision.sequence,
    ...saidBy(revision),
    change: inWords(change, snapshot, snapshot),
  });

/** Changes that would have a missing end, or remove what something else depends on; each as a message. */
function hangingOn(changes: readonly FactChange[], snapshot: KnowledgeSnapshot): { change: FactChange; text: Text }[] {
  const after = draftSnapshot(snapshot);
  for (const change of changes) after.apply(change);
  return changes.flatMap((change) => {
    const why = whyItHangs(change, after);
    return why === undefined ? [] : [{ change, text: [inWords(change, snapshot, after), why] }];
  });
}

function whyItHangs({ fact, kind }: FactChange, after: KnowledgeSnapshot): Message | undefined {
  if ('edge' in fact) {
    const missing = [fact.edge.from, fact.edge.to].find((id) => after.node(id) === undefined);
    return kind === 'REMOVED' || missing === undefined ? undefined : messages.seed.deskRemoved({ id: missing });
  }
  const { id } = fact.node;
  // A node that changes its type is removed and added.
  if (kind !== 'REMOVED' || after.node(id) !== undefined) return undefined;
  const [user] = after.into(id);
  if (user !== undefined) return messages.seed.referredTo({ id: user.from });
  return after.out(id).length === 0 ? undefined : messages.seed.deskAdded();
}
