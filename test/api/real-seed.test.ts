import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSeed } from '../../src/services.js';
import { clock } from '../clocks.js';
import { openTestGraph } from '../engines/engine.js';
import { type Api, apiOver } from './api.js';
import { everyFieldOf } from './every-field.js';

const planFields = everyFieldOf('EntryPlan');
const markets = ['US', 'DE', 'FR', 'GB', 'VN', 'SG', 'ID', 'CA'];
const offerings = [
  { hsCode: '330499' },
  { hsCode: '190230' },
  { hsCode: '200599' },
  { hsCode: '850760' },
  { hsCode: '851713' },
  { hsCode: '851762' },
  { hsCode: '84' },
  { classId: 'intangible/ai-recruiting' },
  { classId: 'intangible/technology-licence' },
  { cpcCode: '8314' },
  { productId: 'product/example-sun-cream' },
];
const company = {
  id: 'company/example-sample-beauty',
  holds: [{ requirement: 'certification/iso-22716', validTo: '2028-12-31' }],
};

describe('the plans of the seed', () => {
  let api: Api;
  beforeAll(async () => {
    const graph = await openTestGraph();
    await loadSeed(graph, { folder: 'seed', clock });
    api = apiOver(graph);
  }, 180_000);
  afterAll(() => api.close());

  it.each(markets)(
    'answer every field for %s',
    async (target) => {
      for (const offering of offerings) {
        const { entryPlan } = await api.data(
          `query ($input: EntryPlanInput!) { entryPlan(input: $input) { ...EntryPlanFields } } ${planFields}`,
          { input: { target, offering, asOf: '2026-11-01', ...('productId' in offering ? { company } : {}) } },
        );
        expect(entryPlan).toMatchObject({ target: { code: target }, knowledge: { sequence: 1 } });
      }
    },
    180_000,
  );

  it('take three statements for twenty destinations', async () => {
    api.reads.length = 0;
    const targets = [...markets, 'JP', 'CN', 'IN', 'AU', 'BR', 'MX', 'TH', 'MY', 'PH', 'IT', 'ES', 'NL'];
    const { compareMarkets } = await api.data(
      'query ($input: CompareMarketsInput!) { compareMarkets(input: $input) { rows { plan { verdict } problem { code } } } }',
      { input: { targets, offering: { hsCode: '330499' }, asOf: '2026-11-01' } },
    );
    expect(compareMarkets).toEqual({
      rows: targets.map(() => ({ plan: { verdict: expect.any(String) }, problem: null })),
    });
    expect(api.reads).toEqual(['plan-scope', 'plan-rules', 'plan-details']);
  });
});
