import type { Changeset } from '../../changesets/changeset.js';
import { inWords } from '../../knowledge/changes/words.js';
import { aboutOf, endsOf } from '../../knowledge/facts/fact-change.js';
import { looksAtMost } from '../../knowledge/history/publication.js';
import { toStore } from '../../messages/stored-message.js';
import type { Context } from '../context.js';
import { relationOf } from '../history/relation-of.js';
import { checkedFor } from './checked.js';
import type { FactDifferenceMapper } from './mappers.js';
import { type Slice, sliceOf } from './slice.js';

/** The difference for each fact: from what is published now, or for a published changeset, that of its publication. */
export async function differenceOf(
  context: Context,
  changeset: Changeset,
  slice: Slice,
): Promise<readonly FactDifferenceMapper[]> {
  if (changeset.sequence !== null) {
    const { revisions = [] } = (await context.history.publication(changeset.sequence, {}, looksAtMost)) ?? {};
    return sliceOf(revisions, slice).map((revision) => ({
      ...revision,
      relation: relationOf(revision.fact),
    }));
  }
  const checked = await checkedFor(context, changeset);
  if (checked === undefined) return [];
  const { changes, before, after } = checked.replayed;
  await before.load(changes.flatMap(endsOf));
  return sliceOf(changes, slice).map((change) => ({
    kind: change.kind,
    about: aboutOf(change.fact),
    relation: relationOf(change.fact),
    ...toStore(inWords(change, before, after)),
    before: change.before,
    after: change.after,
  }));
}
