import type { Changeset } from '../../src/changesets/changeset.js';
import type { ChangeInput } from '../../src/knowledge/changes/change-input.js';
import { put, resolution, seen } from '../changesets/drafts.js';
import { by, person, type World } from '../changesets/world.js';

const desks = ['country/VN', 'bloc/EU', 'commons'];
const author = person('Linh', 'editor', ...desks);
const reviewer = person('Minh', 'reviewer', ...desks);
const words = ['nothing-reaches-back', 'source-is-renewed', 'requirement-is-placed', 'what-bound-is-ended'].map(
  (rule) => ({
    rule,
    reason: 'looked at',
  }),
);

/** The desks of Viet Nam and the EU change something, and publish it. */
export async function publish(
  { changesets }: Pick<World, 'changesets'>,
  ...changes: ChangeInput[]
): Promise<Changeset> {
  const begun = await changesets.create(by(author), { title: 'A change', reason: 'The gazette says so' });
  const draft = await changesets.addChanges(by(author), seen(begun), changes);
  return changesets.publish(by(reviewer), seen(await changesets.submit(by(author), seen(draft), words)));
}

/** A colleague undoes a publication. */
export async function undo({ changesets }: World, published: Changeset): Promise<Changeset> {
  const hoa = by(person('Hoa', 'editor', ...desks));
  const draft = await changesets.undo(hoa, published.id, 'It was void');
  return changesets.publish(by(reviewer), seen(await changesets.submit(hoa, seen(draft), words)));
}

/** A resolution that suspends decree 46. */
export const suspension = (from: string, to = '2027-03-01'): ChangeInput =>
  put(resolution.id, resolution.type, {
    ...resolution.values,
    validFrom: from,
    suspends: [{ node: 'vn/decree-46', from, to }],
  });
