import { aboutOf, type FactChange, factKey } from '../../desk/changes/fact-change.js';
import { inWords, named } from '../../desk/changes/words.js';
import { type Conflict, conflictsOf } from '../../desk/publishing/conflicts.js';
import { draftView } from '../../desk/surroundings/draft-view.js';
import type { View } from '../../desk/surroundings/view.js';
import type { Reader } from '../../graph/port.js';

/** What of a seed can be written, and where a desk said something else since. */
export interface Agreed {
  readonly changes: readonly FactChange[];
  /** The facts that stay as the desk has them. */
  readonly kept: ReadonlySet<string>;
  /** Each disagreement in words. */
  readonly disagreements: readonly string[];
}

/**
 * Leaves out of a seed's changes what desks have changed since the last seed, and what hangs on that: a desk's word is
 * never written over.
 * @param since the sequence of the last seed
 */
export async function agree(
  reader: Reader,
  view: View,
  changes: readonly FactChange[],
  since: number,
): Promise<Agreed> {
  const conflicts = await conflictsOf(reader, changes, () => since);
  const kept = new Set(conflicts.map(({ change }) => factKey(change.fact)));
  const disagreements = conflicts.map((conflict) => conflictInWords(conflict, view));
  let open = changes.filter(({ fact }) => !kept.has(factKey(fact)));
  // What is left out may be what another change stands on, and so on.
  for (;;) {
    const hanging = hangingOn(open, view);
    if (hanging.length === 0) return { changes: open, kept, disagreements };
    for (const { change, text } of hanging) {
      kept.add(factKey(change.fact));
      disagreements.push(text);
    }
    open = open.filter(({ fact }) => !kept.has(factKey(fact)));
  }
}

function conflictInWords({ change, revision }: Conflict, view: View): string {
  const by = `publication ${revision.sequence} ("${revision.title}", ${revision.author})`;
  return `${named(aboutOf(change.fact), view)} was changed by ${by}, and the seed says otherwise: ${inWords(change, view, view)}`;
}

/** Changes that would lead nowhere, or take away what something else stands on; each in words. */
function hangingOn(changes: readonly FactChange[], view: View): { change: FactChange; text: string }[] {
  const after = draftView(view);
  for (const change of changes) after.apply(change);
  return changes.flatMap((change) => {
    const why = whyItHangs(change, after);
    return why === undefined ? [] : [{ change, text: `${inWords(change, view, after)} ${why}` }];
  });
}

function whyItHangs({ fact, kind }: FactChange, after: View): string | undefined {
  if ('edge' in fact) {
    const missing = [fact.edge.from, fact.edge.to].find((id) => after.node(id) === undefined);
    return kind === 'REMOVED' || missing === undefined ? undefined : `A desk has removed "${missing}".`;
  }
  const { id } = fact.node;
  // A node that comes to be of another type goes and comes.
  if (kind !== 'REMOVED' || after.node(id) !== undefined) return undefined;
  const [user] = after.into(id);
  if (user !== undefined) return `"${user.from}" points at it.`;
  return after.out(id).length === 0 ? undefined : 'A desk has said more of it.';
}
