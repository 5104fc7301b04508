import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../graph/port.js';
import { type FilteredPage, readFilteredPage } from '../graph/records/filtered-page.js';
import type { RecordPage } from '../graph/records/store.js';
import { type Changeset, type ChangesetState, changesetStates, changesetStore } from './changeset.js';
import { isOfADesk, isVisible } from './visible.js';

/** Filters of changesets; an absent one passes everything. */
export interface ChangesetFilter {
  readonly states?: readonly ChangesetState[] | undefined;
  /** Id of one of the desks that its facts belong to. */
  readonly desk?: string | undefined;
  /** Only those that the viewer began. */
  readonly mine?: boolean | undefined;
}

/** Newest first: of the changesets that were read, those that the viewer can see. */
export function listChangesets(
  reader: Reader,
  viewer: Viewer,
  { states = changesetStates, desk, mine }: ChangesetFilter,
  page: RecordPage,
): Promise<FilteredPage<Changeset>> {
  const passes = (changeset: Changeset): boolean =>
    isVisible(viewer, changeset) &&
    states.includes(changeset.state) &&
    (desk === undefined || changeset.desks.includes(desk));
  // A viewer without a desk can see only published ones of others, so the rest is not read.
  const looked = isOfADesk(viewer) ? states : states.filter((state) => state === 'PUBLISHED');
  const [key, values] = mine === true ? (['author', [viewer.subject ?? '']] as const) : (['state', looked] as const);
  return readFilteredPage(
    {
      read: (each) => changesetStore.by(reader, key, values, each),
      placeOf: ({ id }) => id,
      keep: async (found) => found.filter(passes).map((item) => ({ place: item.id, item })),
    },
    page,
  );
}
