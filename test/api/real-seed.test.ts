import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openSeedApi } from './api.js';
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
  { hsCode: '8479' },
  { hsCode: '33' },
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
    api = await openSeedApi();
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

  const verdicts = 'query ($input: EntryPlanInput!) { entryPlan(input: $input) { verdict coverage { area level } } }';

  describe.each([
    ['construction', { cpcCode: '54' }, 'CONFORMITY'],
    ['civil engineering works', { cpcCode: '532' }, 'CONFORMITY'],
    ['architecture', { cpcCode: '8321' }, 'CONFORMITY'],
    ['design', { cpcCode: '8391' }, 'CONFORMITY'],
    ['engineering', { cpcCode: '833' }, 'CONFORMITY'],
    ['research', { cpcCode: '81' }, 'CONFORMITY'],
    ['education', { cpcCode: '92' }, 'CONFORMITY'],
    ['logistics', { cpcCode: '67' }, 'CONFORMITY'],
    ['audiovisual services', { cpcCode: '961' }, 'CONFORMITY'],
    ['a film online', { classId: 'intangible/video' }, 'CONFORMITY'],
    ['on-line content', { cpcCode: '843' }, 'CONFORMITY'],
    ['on-line video', { cpcCode: '8433' }, 'CONFORMITY'],
    ['games', { classId: 'intangible/game' }, 'CONFORMITY'],
    ['webtoons', { classId: 'intangible/webtoon' }, 'CONFORMITY'],
    ['webtoons under licence', { classId: 'intangible/webtoon', mode: 'LICENCE' }, 'IMPORT_CONTROL'],
    ['music', { classId: 'intangible/music' }, 'CONFORMITY'],
    ['e-books', { classId: 'intangible/e-book' }, 'CONFORMITY'],
    ['educational content', { classId: 'intangible/e-learning' }, 'CONFORMITY'],
    ['characters', { classId: 'intangible/character-licence' }, 'IMPORT_CONTROL'],
    ['trademarks', { cpcCode: '7334' }, 'IMPORT_CONTROL'],
  ])('do not say that %s', (_, offering, area) => {
    it.each(['US', 'DE', 'JP', 'CN'])('can be sold in %s: nobody has researched it', async (target) => {
      const { entryPlan } = await api.data(verdicts, { input: { target, offering, asOf: '2026-12-01' } });
      expect(entryPlan).toMatchObject({
        verdict: 'UNKNOWN',
        coverage: expect.arrayContaining([{ area, level: 'NO_DATA' }]),
      });
    });
  });

  it.each([
    { cpcCode: '8314' },
    { cpcCode: '8315' },
    { cpcCode: '8434' },
    { cpcCode: '7331' },
    { cpcCode: '7333' },
    { classId: 'intangible/software-package' },
    { classId: 'intangible/mobile-app' },
    { classId: 'intangible/saas' },
  ])('know of %j what is known of software and technology', async (offering) => {
    for (const target of ['US', 'DE', 'JP']) {
      const { entryPlan } = await api.data(verdicts, { input: { target, offering, asOf: '2026-12-01' } });
      expect(entryPlan).toMatchObject({ verdict: 'CONDITIONAL' });
    }
  });

  it('stay as they are for a firm with certificates that no rule asks for', async () => {
    const plan = (holds: readonly string[]) =>
      api.data(`query ($input: EntryPlanInput!) { entryPlan(input: $input) { ...EntryPlanFields } } ${planFields}`, {
        input: {
          target: 'US',
          offering: { hsCode: '330499' },
          asOf: '2026-12-01',
          company: { holds: holds.map((id) => ({ requirement: `certification/iso-${id}` })) },
        },
      });
    expect(await plan(['9001', '14001', '45001', '27001', '22000'])).toEqual(await plan([]));
    // Its wrong twin: good manufacturing practice is advised in the United States, so it counts.
    expect(await plan(['22716'])).not.toEqual(await plan([]));
  });

  it.each([
    ['ISO 9001', 'certification/iso-9001'],
    ['iso9001', 'certification/iso-9001'],
    ['certification/iso-900', 'certification/iso-9001'],
    ['ISO 45001', 'certification/iso-45001'],
    ['ISO/IEC 27001', 'certification/iso-27001'],
  ])('refuse the certificate %j with the nearest', async (requirement, nearest) => {
    const input = { target: 'US', offering: { hsCode: '330499' }, company: { holds: [{ requirement }] } };
    const [error] = await api.errors('query ($input: EntryPlanInput!) { entryPlan(input: $input) { verdict } }', {
      input,
    });
    expect(error).toMatchObject({ code: 'UNKNOWN_ID', message: expect.stringContaining(nearest) });
  });

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
