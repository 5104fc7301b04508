import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { person } from '../changesets/people.js';
import { type Api, openApi } from './api.js';
import { suspensionFrom } from './suspension.js';

const editor = person('Ada', 'editor', 'bloc/EU');
const written = z.object({ changeset: z.object({ id: z.string(), version: z.number() }) });
const example = { company: 'company/example-beauty', product: 'product/example-cream', target: 'DE' };

describe('the plans of made-up examples that a changeset would change', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  async function impactOf(...changes: object[]) {
    const { begun } = await api.data(
      'mutation { begun: createChangeset(input: { title: "T", reason: "R" }) { changeset { id version } } }',
      {},
      editor,
    );
    const { changeset } = written.parse(begun);
    const { added } = await api.data(
      `mutation ($changes: [ChangeInput!]!) { added: addChanges(id: "${changeset.id}", version: ${changeset.version}, changes: $changes) { problems { message } } }`,
      { changes },
      editor,
    );
    expect(added).toEqual({ problems: [] });
    const { impact } = await api.data(
      `{ impact(changeset: "${changeset.id}") { plans { company product target changes { kind } problem { code } } } }`,
      {},
      editor,
    );
    return z.object({ plans: z.array(z.unknown()) }).parse(impact).plans;
  }

  it('are listed with the changes in them', async () => {
    expect(await impactOf(suspensionFrom('2026-11-01'))).toEqual([
      { ...example, changes: expect.arrayContaining([{ kind: 'REMOVED' }]), problem: null },
    ]);
  });

  it('are listed with the reason if they could no longer be made', async () => {
    const plans = await impactOf(
      { link: { from: 'eu/radio-test', field: 'needs', to: 'eu/label' } },
      { link: { from: 'eu/label', field: 'needs', to: 'eu/radio-test' } },
    );
    expect(plans).toEqual([{ ...example, changes: [{ kind: 'REMOVED' }], problem: { code: 'PREREQUISITE_CYCLE' } }]);
  });

  it('are not listed without changes in them', async () => {
    const values = { citation: 'Act 1/2013, as amended' };
    expect(await impactOf({ put: { type: 'Regulation', id: 'eu/radio', values } })).toEqual([]);
  });
});
