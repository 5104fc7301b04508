import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createChangesets } from '../../src/changesets/changesets.js';
import { publish } from '../alerts/publishing.js';
import { putRevisions, revision } from '../changesets/revisions.js';
import { atFirm } from '../firms/viewers.js';
import { type Api, openApi, TODAY } from './api.js';

const hanbit = atFirm('hanbit');
const asked = 'baseSequence changes { since until problem { code message field } changes { kind text about { id } } }';
const plan = z.object({ savedPlan: z.object({ id: z.string() }) });

describe('a saved plan', () => {
  let api: Api;
  let id: string;
  beforeAll(async () => {
    api = await openApi();
    await api.data(
      'mutation { saveCompany(input: { name: { en: "Hanbit" }, basedIn: "KR" }) { problems { code } } }',
      {},
      hanbit,
    );
    const { savePlan } = await api.data(
      'mutation { savePlan(input: { target: "DE", offering: { hsCode: "330499" } }, label: "Germany") { savedPlan { id } } }',
      {},
      hanbit,
    );
    id = plan.parse(savePlan).savedPlan.id;
  });
  afterAll(() => api.close());

  const changes = async () => (await api.data(`{ savedPlan(id: "${id}") { ${asked} } }`, {}, hanbit)).savedPlan;

  it('is as it was while nothing is published', async () => {
    expect(await changes()).toEqual({ baseSequence: 1, changes: { since: 1, until: 1, problem: null, changes: [] } });
  });

  it('says what a publication changed since it was made, until that is acknowledged', async () => {
    const changesets = createChangesets({ graph: api.graph, today: () => TODAY, onPublished: () => {} });
    await publish({ changesets }, { put: { type: 'Formality', id: 'eu/label', values: { days: { typical: 77 } } } });
    expect(await changes()).toMatchObject({
      baseSequence: 1,
      changes: {
        since: 1,
        until: 2,
        changes: [
          { kind: 'CHANGED', about: { id: 'eu/label' }, text: expect.stringContaining('is 77 days instead of') },
        ],
      },
    });
    await api.data(`mutation { acknowledgePlan(savedPlan: "${id}") { problems { code } } }`, {}, hanbit);
    expect(await changes()).toEqual({ baseSequence: 2, changes: { since: 2, until: 2, problem: null, changes: [] } });
  });

  it('does not report what its own firm did since', async () => {
    await api.data(
      `mutation { recordStep(savedPlan: "${id}", requirement: "eu/label", doneOn: "${TODAY}") { problems { code } } }`,
      {},
      hanbit,
    );
    const changesets = createChangesets({ graph: api.graph, today: () => TODAY, onPublished: () => {} });
    await publish({ changesets }, { put: { type: 'Formality', id: 'eu/label', values: { days: { typical: 78 } } } });
    const told = JSON.stringify(await changes());
    expect(told).not.toContain('satisfied');
    expect(told).toContain('"until":3');
  });

  it('says so if more has been published than can be compared', async () => {
    const many = Array.from({ length: 20_001 }, (_, ordinal) => revision({ sequence: 3, ordinal: ordinal + 100 }));
    await putRevisions(api.graph, many);
    expect(await changes()).toEqual({
      baseSequence: 2,
      changes: {
        since: 2,
        until: 3,
        changes: [],
        problem: {
          code: 'TOO_FAR_BACK',
          message: 'Too much has been published since sequence 2 to compare. Open the plan to see it as of today.',
          field: null,
        },
      },
    });
  });
});
