import type { Changeset } from '../../src/changesets/changeset.js';
import type { ChangeInput } from '../../src/knowledge/changes/change-input.js';
import { by, linh, type World } from './world.js';

export const resolution = {
  type: 'Regulation',
  id: 'vn/resolution-9',
  values: {
    name: { en: 'Resolution 9' },
    area: 'LABELLING',
    side: 'IMPORT',
    validFrom: '2026-12-01',
    suspends: [{ node: 'vn/decree-46', from: '2026-12-01', to: '2027-03-01' }],
    cites: [{ source: 'source/gazette', locator: 'no. 9', confidence: 'OFFICIAL' }],
  },
} as const;
export const suspension: ChangeInput = {
  put: { type: resolution.type, id: resolution.id, values: JSON.parse(JSON.stringify(resolution.values)) },
};
export const put = (id: string, type: string, values: { [name: string]: string | object | null }): ChangeInput => ({
  put: { type, id, values: JSON.parse(JSON.stringify(values)) },
});

export const seen = ({ id, version }: Changeset) => ({ id, version });

/** The code of a promise's error. */
export const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (failure: { code?: string; message: string }) => failure.code ?? failure.message,
  );

/** Begins changesets of Linh's in the world of the test. */
export function draftsIn(world: () => World) {
  async function drafted(...changes: ChangeInput[]): Promise<Changeset> {
    const begun = await world().changesets.create(by(linh), {
      title: 'Suspend decree 46',
      reason: 'Resolution 9 of the assembly',
    });
    return world().changesets.addChanges(by(linh), seen(begun), changes);
  }

  async function submitted(...changes: ChangeInput[]): Promise<Changeset> {
    const words = ['nothing-reaches-back', 'source-is-renewed', 'requirement-is-placed'].map((rule) => ({
      rule,
      reason: 'checked',
    }));
    return world().changesets.submit(by(linh), seen(await drafted(...changes)), words);
  }

  return { drafted, submitted };
}
