import { commons } from '../../access/viewer.js';
import { timeId } from '../../graph/records/time-id.js';
import { isActing } from '../../graph/vocabulary/acting.js';
import { toStore } from '../../messages/stored-message.js';
import { inWords } from '../changes/words.js';
import { aboutOf, endsOf, type FactChange } from '../facts/fact-change.js';
import type { Revision } from '../history/revision.js';
import { desksOf } from '../ownership/desks-of.js';
import type { KnowledgeSnapshot } from '../snapshots/snapshot.js';
import { loadScopes, scopeOf } from './scope-of.js';

/** The description of a publication in the history of every changed fact. */
export type Published = Pick<
  Revision,
  'changeset' | 'title' | 'titleMessage' | 'reason' | 'reasonMessage' | 'origin' | 'author' | 'sequence' | 'at'
> & {
  /** The reviewers who approved it, with their desks; none for an import. */
  readonly reviewers: readonly Reviewer[];
};

interface Reviewer {
  readonly name: string;
  readonly desks: readonly string[];
}

/** One revision for each changed fact, in their order. */
export async function makeRevisions(
  changes: readonly FactChange[],
  before: KnowledgeSnapshot,
  after: KnowledgeSnapshot,
  { reviewers, ...published }: Published,
): Promise<Revision[]> {
  const ids = [...new Set(changes.map(({ fact }) => aboutOf(fact)))];
  await before.load(changes.flatMap(endsOf));
  await loadScopes(after, ids);
  await loadScopes(before, ids);
  const now = await desksOf(after, ids);
  const then = await desksOf(before, ids);
  return changes.map((change, ordinal) => {
    const about = aboutOf(change.fact);
    const isGone = after.node(about) === undefined;
    const snapshot = isGone ? before : after;
    const desks = (isGone ? then : now).get(about) ?? [];
    const sources = snapshot
      .out(about)
      .filter(({ type }) => type.type === 'CITES')
      .map(({ to }) => to);
    return {
      ...published,
      id: timeId('revision'),
      about,
      actsOn: actedOn(change),
      ordinal,
      kind: change.kind,
      fact: change.fact,
      before: change.before,
      after: change.after,
      ...toStore(inWords(change, before, after)),
      sources: [...new Set(sources)],
      reviewer: reviewedBy(reviewers, [...(then.get(about) ?? []), ...(now.get(about) ?? [])]),
      markets: desks.filter((desk) => desk !== commons),
      ...scopeOf(snapshot, about),
    };
  });
}

const actedOn = ({ fact }: FactChange): string | null =>
  'edge' in fact && isActing(fact.edge.type) ? fact.edge.to : null;

/** The reviewers of the desks of a fact; all of them if it is reviewed because of the rules that it acts on. */
function reviewedBy(reviewers: readonly Reviewer[], desks: readonly string[]): string | null {
  const own = reviewers.filter((reviewer) => reviewer.desks.some((desk) => desks.includes(desk)));
  const names = new Set((own.length > 0 ? own : reviewers).map(({ name }) => name));
  return names.size === 0 ? null : [...names].join(', ');
}
