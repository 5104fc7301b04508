import { commons } from '../../access/viewer.js';
import { timeId } from '../../graph/records/time-id.js';
import { aboutOf, endsOf, type FactChange } from '../changes/fact-change.js';
import { inWords } from '../changes/words.js';
import type { Revision } from '../history/revision.js';
import { desksOf } from '../ownership/desks-of.js';
import type { View } from '../surroundings/view.js';
import { loadScopes, scopeOf } from './scope-of.js';

/** What a publication says of itself in the history of every fact that it changes. */
export type Published = Pick<
  Revision,
  'changeset' | 'title' | 'reason' | 'origin' | 'author' | 'reviewer' | 'sequence' | 'at'
>;

/** One revision for each changed fact, in their order. */
export async function makeRevisions(
  changes: readonly FactChange[],
  before: View,
  after: View,
  published: Published,
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
    const view = isGone ? before : after;
    const desks = (isGone ? then : now).get(about) ?? [];
    const sources = view
      .out(about)
      .filter(({ type }) => type.type === 'CITES')
      .map(({ to }) => to);
    return {
      ...published,
      id: timeId('revision'),
      about,
      ordinal,
      kind: change.kind,
      fact: change.fact,
      before: change.before,
      after: change.after,
      text: inWords(change, before, after),
      sources: [...new Set(sources)],
      markets: desks.filter((desk) => desk !== commons),
      ...scopeOf(view, about),
    };
  });
}
